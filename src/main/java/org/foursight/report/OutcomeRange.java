package org.foursight.report;

import java.util.List;
import org.foursight.findings.Status;

/**
 * How far one outcome can still move, over every way of answering what is open.
 *
 * @param id the element's id
 * @param label its name
 * @param now its status on what is recorded
 * @param lowest the lowest status possible
 * @param highest the highest status possible
 * @param possible every status possible, lowest first
 * @param ways the fewest answers, up to three, that would move it, for each status it can move to
 */
public record OutcomeRange(
        String id, String label, Status now, Status lowest, Status highest, List<Status> possible, List<Way> ways) {

    /** The record keeps its own copies of the lists. */
    public OutcomeRange {
        possible = List.copyOf(possible);
        ways = List.copyOf(ways);
    }

    boolean isOpen() {
        return possible.size() > 1;
    }

    /**
     * The fewest answers that would move an outcome.
     *
     * @param to what it would become
     * @param up whether that is towards met
     * @param answers how many single answers it takes
     * @param sets sets of just so many, each answer as question and reply; at most three sets
     */
    public record Way(Status to, boolean up, int answers, List<List<String>> sets) {}
}
