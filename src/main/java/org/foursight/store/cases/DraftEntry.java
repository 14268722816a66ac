package org.foursight.store.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a draft; what was entered before at the same place stays in the history.
 *
 * @param number its place in the history of the draft, from 1
 * @param path where in the case file
 * @param act what was done
 * @param value what was entered, as JSON; null when an answer was taken back
 * @param at when
 */
public record DraftEntry(
        int number, String path, Act act, @Nullable String value, Instant at) {

    /** What an entry does to its place in the case file. */
    public enum Act {
        /** Says what stands there. */
        ENTERED,
        /** Takes away what stands there, in the draft and in the case file. */
        TAKEN_BACK,
        /** Leaves there what the case file has: forgets only what the draft said. */
        LEFT_AS_IT_WAS
    }
}
