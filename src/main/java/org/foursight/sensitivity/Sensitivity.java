package org.foursight.sensitivity;

import java.util.List;
import java.util.Optional;

/**
 * What is open about one victim and one suspect, and what it could change.
 *
 * @param about the pair, as {@code v1~s1}
 * @param envelope how far each main outcome can still move
 * @param questions open questions that can change an outcome, the most at stake first
 * @param pivots entries that carry a main outcome; nothing when there are too many entries to take out one by one
 * @param flips the fewest answers, up to three, that would move a main outcome up or down
 */
public record Sensitivity(
        String about,
        List<Envelope> envelope,
        List<RankedQuestion> questions,
        Optional<List<Pivot>> pivots,
        List<Flip> flips) {

    /** The record keeps its own copies of the lists. */
    public Sensitivity {
        envelope = List.copyOf(envelope);
        questions = List.copyOf(questions);
        pivots = pivots.map(List::copyOf);
        flips = List.copyOf(flips);
    }

    /** Return what stands in its place when nobody asks what is open. */
    public static Sensitivity notAskedFor(String about) {
        return new Sensitivity(about, List.of(), List.of(), Optional.empty(), List.of());
    }

    /** Say whether an element is one of the main outcomes. */
    public boolean isMain(String element) {
        return envelope.stream().anyMatch(one -> one.element().equals(element));
    }
}
