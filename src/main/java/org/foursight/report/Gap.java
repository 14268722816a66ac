package org.foursight.report;

import java.util.List;

/**
 * An unanswered question and the open elements it would inform.
 *
 * @param id questionnaire and item
 * @param prompt the question
 * @param whoCanAnswer who can answer it
 * @param informs the open elements
 */
public record Gap(String id, String prompt, String whoCanAnswer, List<Named> informs) {

    /** The record keeps its own copy of the list. */
    public Gap {
        informs = List.copyOf(informs);
    }

    /** Return this gap informing the elements of another as well. */
    Gap and(Gap other) {
        return new Gap(
                id,
                prompt,
                whoCanAnswer,
                java.util.stream.Stream.concat(informs.stream(), other.informs.stream())
                        .distinct()
                        .toList());
    }
}
