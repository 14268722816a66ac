package org.foursight.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words shown for a recommendation; they hold no condition.
 *
 * @param id the recommendation's element id
 * @param title a short title
 * @param text the words, with {@code {name}} where a bound value of the rule goes
 * @param owner who acts: officer, supervisor, registrar or legal adviser
 * @param section where it is shown, one of {@link #SECTIONS}
 * @param priority 1 is shown first
 * @param days days after the screening by which it is due, 0 for today; null when no day is set
 * @param changes ids of the elements the outcome could change; empty when none
 */
public record Advice(
        String id,
        String title,
        String text,
        String owner,
        String section,
        int priority,
        @Nullable Integer days,
        List<String> changes) {

    /** The parts of the report that show advice. */
    public static final List<String> SECTIONS = List.of(
            "recording",
            "code",
            "neighbouring",
            "timeLimit",
            "legal",
            "investigation",
            "safeguard",
            "escalation",
            "scenario",
            "wouldChange",
            "spo",
            "spoTerm",
            "spoFit",
            "partner",
            "care",
            "review",
            "trigger");

    /** A missing list is empty; the record keeps its own copy. */
    public Advice {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }
}
