package org.foursight.web.pages.workshop;

import java.util.List;
import org.foursight.training.Plan;

/**
 * A plan as the library shows it.
 *
 * @param plan the plan
 * @param kind whether its case is invented or published
 * @param touched what the room is asked about, and how many rules conclude it
 * @param ours whether it came with the program; else a trainer kept it
 */
public record Shelved(Plan plan, String kind, List<Touched> touched, boolean ours) {

    /** The record keeps its own copy of the list. */
    public Shelved {
        touched = List.copyOf(touched);
    }

    /** Return how many rules conclude what the room is asked about. */
    public long rules() {
        return touched.stream().mapToLong(Touched::rules).sum();
    }
}
