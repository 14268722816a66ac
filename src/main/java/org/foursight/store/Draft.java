package org.foursight.store;

import java.time.Instant;
import java.util.List;

/**
 * What one person has entered for a case and not yet saved as a revision.
 *
 * @param id the draft
 * @param reference the case
 * @param base the revision it was begun from
 * @param by whose it is
 * @param started when
 * @param entries the last entry of each place, in the order of entering; those taken back too
 */
public record Draft(String id, String reference, int base, Actor by, Instant started, List<DraftEntry> entries) {

    /** The record keeps its own copy. */
    public Draft {
        entries = List.copyOf(entries);
    }
}
