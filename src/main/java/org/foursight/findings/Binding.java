package org.foursight.findings;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * One thing a rule matched on, as a reader sees it.
 *
 * @param name the name it has in the rule
 * @param value what it was, in words
 * @param entries the case-file entries it came from, in the order of the case file
 */
public record Binding(String name, String value, List<Entry> entries) {

    /** The record keeps its own copy of the list. */
    public Binding {
        entries = List.copyOf(entries);
    }
}
