package org.foursight.findings;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * Something recorded that came near to a condition, or that stands against it.
 *
 * @param value what it is, in words
 * @param entries the case-file entries it came from, in the order of the case file
 */
public record NearFact(String value, List<Entry> entries) {

    /** The record keeps its own copy of the list. */
    public NearFact {
        entries = List.copyOf(entries);
    }
}
