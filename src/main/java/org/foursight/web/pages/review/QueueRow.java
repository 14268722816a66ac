package org.foursight.web.pages.review;

import java.util.List;

/**
 * A case in the queue.
 *
 * @param reference the case
 * @param reasons why it is there, in words, and about whom if it is not about everybody
 * @param since when something was last done about it, in words
 * @param days how many days it has waited
 * @param changedBy who changed it last
 * @param reviewer to whom it was given
 * @param due when it has to be looked at again, in words
 */
public record QueueRow(
        String reference,
        List<String> reasons,
        String since,
        long days,
        String changedBy,
        String reviewer,
        String due) {

    /** The record keeps its own copy of the list. */
    public QueueRow {
        reasons = List.copyOf(reasons);
    }

    /** Return how long it has waited, in words. */
    public String waited() {
        return days == 0 ? "today" : days == 1 ? "1 day" : days + " days";
    }
}
