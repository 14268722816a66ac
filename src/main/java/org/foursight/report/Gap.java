package org.foursight.report;

import java.util.List;
import java.util.Map;
import org.foursight.findings.Status;

/**
 * An unanswered question that could change an outcome.
 *
 * @param id questionnaire and item
 * @param prompt the question
 * @param whoCanAnswer who can answer it
 * @param enquiry how to find the answer
 * @param stake the most it can change: {@code safeguarding}, {@code classification}, {@code spo}, {@code route},
 *     {@code picture} or {@code advice}
 * @param changes the outcomes at that stake it could change, and other main ones
 * @param others how many further elements it could change
 */
public record Gap(
        String id, String prompt, String whoCanAnswer, String enquiry, String stake, List<Change> changes, int others) {

    /** The record keeps its own copy of the list. */
    public Gap {
        changes = List.copyOf(changes);
    }

    /** Say whether it could change a red flag, the classification, the order or the route. */
    public boolean isPressing() {
        return List.of("safeguarding", "classification", "spo", "route").contains(stake);
    }

    /**
     * One outcome a question could change.
     *
     * @param about the victim and suspect
     * @param id the element's id
     * @param label its name
     * @param now its status
     * @param alone what it becomes by each reply to this question alone; empty when other answers are needed too
     */
    public record Change(String about, String id, String label, Status now, Map<String, Status> alone) {}
}
