package org.foursight.sensitivity;

import java.util.List;
import org.foursight.findings.Status;

/**
 * The fewest answers that would move an outcome.
 *
 * @param element the element's id
 * @param to what it would become
 * @param up whether that is towards met
 * @param answers how many single answers it takes, 1 to 3
 * @param sets sets of just so many answers, each as {@code questionnaire/item: reply}; a few when there are many
 */
public record Flip(String element, Status to, boolean up, int answers, List<List<String>> sets) {

    /** The record keeps its own copy of the list. */
    public Flip {
        sets = sets.stream().map(List::copyOf).toList();
    }
}
