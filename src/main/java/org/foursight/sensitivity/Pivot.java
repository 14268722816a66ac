package org.foursight.sensitivity;

import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.findings.Status;

/**
 * One entry of the case file on which outcomes rest: without it they would be others.
 *
 * @param entry the entry
 * @param changes what would change
 */
public record Pivot(Entry entry, List<Change> changes) {

    /** The record keeps its own copy of the list. */
    public Pivot {
        changes = List.copyOf(changes);
    }

    /**
     * One outcome that would change.
     *
     * @param element the element's id
     * @param now its status
     * @param without its status without the entry
     */
    public record Change(String element, Status now, Status without) {}
}
