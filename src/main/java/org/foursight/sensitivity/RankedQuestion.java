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

    /** The record keeps its own copy of the list. */
    public RankedQuestion {
        moves = List.copyOf(moves);
    }

    /** Say whether it changes an outcome of its highest stake by itself. */
    public boolean isEnough() {
        return moves.stream().anyMatch(move -> !move.alone().isEmpty());
    }
}
