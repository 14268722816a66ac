package org.foursight.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan: entries of the case file to show, a fact told in words, or a prediction stop.
 *
 * @param reveal ids of entries to show
 * @param leftOut {@code true} when these entries are shown to the room and left out of the case file, on purpose
 * @param told a fact told in words that no entry holds; invented by whoever wrote the plan; null for none
 * @param stop a prediction stop; null for none
 * @param note a note for the trainer, never shown to the room; null for none
 */
public record Step(
        List<String> reveal,
        @Nullable Boolean leftOut,
        @Nullable String told,
        @Nullable Stop stop,
        @Nullable String note) {

    /** A missing list is empty; the record keeps its own copy. */
    public Step {
        reveal = reveal == null ? List.of() : List.copyOf(reveal);
    }

    /** Return a step that shows entries. */
    public static Step of(List<String> entries, @Nullable String note) {
        return new Step(entries, null, null, null, note);
    }

    /** Return a step that tells a fact no entry holds. */
    public static Step told(String words, @Nullable String note) {
        return new Step(List.of(), null, words, null, note);
    }

    /** Return a prediction stop. */
    public static Step at(Stop stop, @Nullable String note) {
        return new Step(List.of(), null, null, stop, note);
    }

    /** Say whether its entries are left out of the case file on purpose. */
    public boolean isLeftOut() {
        return Boolean.TRUE.equals(leftOut);
    }
}
