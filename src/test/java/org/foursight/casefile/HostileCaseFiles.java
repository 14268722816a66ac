package org.foursight.casefile;

import java.util.ArrayList;
import java.util.List;

/** Case files that must be refused, for every way into the program. Does not show that nothing else gets through. */
public final class HostileCaseFiles {

    private HostileCaseFiles() {}

    /** Return all of them. */
    public static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        HostileJson.notJson(all);
        HostileJson.tooMuch(all);
        HostileFields.wrongFields(all);
        HostileEntries.wrongDates(all);
        HostileEntries.wrongPointers(all);
        HostileEntries.wrongTexts(all);
        return List.copyOf(all);
    }
}
