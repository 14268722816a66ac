package org.foursight.questions;

import java.util.List;

/**
 * One question, in this project's own words.
 *
 * @param id unique within its questionnaire
 * @param prompt the question
 * @param help how to ask it and what counts
 * @param whoCanAnswer {@code victim}, {@code officer}, {@code record} or {@code thirdParty}
 * @param answerType {@code yesNo} or {@code yesNoPerIncident}
 * @param informs ids of the elements an answer can change
 * @param source key and paragraph in the register, such as {@code PHA-7/3a}
 */
public record Item(
        String id,
        String prompt,
        String help,
        String whoCanAnswer,
        String answerType,
        List<String> informs,
        String source) {

    private static final String PER_INCIDENT = "yesNoPerIncident";

    /** Say whether it is asked about each incident. */
    public boolean isPerIncident() {
        return answerType.equals(PER_INCIDENT);
    }
}
