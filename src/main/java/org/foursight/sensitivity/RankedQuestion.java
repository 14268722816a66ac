package org.foursight.sensitivity;

import java.util.List;

/**
 * An open question that can change an outcome.
 *
 * @param question questionnaire and item, such as {@code knowledge/told-to-stop}
 * @param stake what it can change at best: {@code safeguarding}, {@code classification}, {@code spo}, {@code route},
 *     {@code picture} or {@code advice}, in falling order
 * @param moves every outcome it can change
 */
public record RankedQuestion(String question, String stake, List<Move> moves) {

    /** What can be at stake, most first. */
    public static final List<String> STAKES =
            List.of("safeguarding", "classification", "spo", "route", "picture", "advice");

    /** The record keeps its own copy of the list. */
    public RankedQuestion {
        moves = List.copyOf(moves);
    }
}
