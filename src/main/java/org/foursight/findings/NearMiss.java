package org.foursight.findings;

import java.util.List;

/**
 * One condition of a rule that does not hold.
 *
 * @param wants what the condition wants, in words
 * @param against whether something recorded stands against it; false when it only waits for something not known
 * @param nearest what is recorded that came nearest, or that stands against it
 * @param waitsFor what would settle it: questions such as {@code knowledge/told-to-stop}, or ids of elements
 */
public record NearMiss(String wants, boolean against, List<NearFact> nearest, List<String> waitsFor) {

    /** The record keeps its own copies of the lists. */
    public NearMiss {
        nearest = List.copyOf(nearest);
        waitsFor = List.copyOf(waitsFor);
    }
}
