package org.foursight.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effect of one incident on the victim, as recorded.
 *
 * @param fearOfViolence whether the victim feared that violence will be used against the victim; null when never asked
 * @param fearTiming {@code then} or {@code atSomeTime}; null when not recorded
 * @param fearForOthers other people for whom violence was feared
 * @param alarm whether the victim was alarmed; null when never asked
 * @param distress whether the victim was distressed; null when never asked
 */
public record Effect(
        @Nullable Reply fearOfViolence,
        @Nullable String fearTiming,
        List<String> fearForOthers,
        @Nullable Reply alarm,
        @Nullable Reply distress) {

    /** Missing lists are empty; the record keeps its own copies. */
    public Effect {
        fearForOthers = fearForOthers == null ? List.of() : List.copyOf(fearForOthers);
    }
}
