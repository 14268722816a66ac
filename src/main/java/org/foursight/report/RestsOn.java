package org.foursight.report;

import java.util.List;
import org.foursight.findings.Status;

/**
 * One entry of the case file without which outcomes would be others.
 *
 * @param entry the entry's id
 * @param path its JSON pointer
 * @param changes what would change
 */
public record RestsOn(String entry, String path, List<Change> changes) {

    /** The record keeps its own copy of the list. */
    public RestsOn {
        changes = List.copyOf(changes);
    }

    /**
     * One outcome that would change.
     *
     * @param id the element's id
     * @param label its name
     * @param now its status
     * @param without its status without the entry
     */
    public record Change(String id, String label, Status now, Status without) {}
}
