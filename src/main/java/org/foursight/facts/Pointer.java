package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/** Points back to entries of the case file. */
final class Pointer {

    private Pointer() {}

    /** Point to one entry of a list of the case file. */
    static List<Entry> to(String id, String list, int index) {
        return List.of(entry(id, list, index));
    }

    /** Return the pointer to one entry of a list of the case file. */
    static Entry entry(String id, String list, int index) {
        return new Entry(id, "/" + list + "/" + index);
    }
}
