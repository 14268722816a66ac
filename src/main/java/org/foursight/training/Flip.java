package org.foursight.training;

import java.util.List;
import org.foursight.findings.Status;
import org.foursight.report.Moved;

/**
 * One fact turned round at a stop, and what that changes. Nothing of it is kept.
 *
 * @param what what was turned round, in words
 * @param before what the rules concluded
 * @param after what they conclude then
 * @param moved every main element that comes out differently
 */
public record Flip(String what, Status before, Status after, List<Moved> moved) {

    /** The record keeps its own copy of the list. */
    public Flip {
        moved = List.copyOf(moved);
    }
}
