package org.foursight.training;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a workshop goes: a demonstration case, in what order its facts are shown, and where the room predicts.
 *
 * @param schema always {@code foursight/workshop-plan/1}
 * @param id the plan's id
 * @param title a short title
 * @param aim what the room can do afterwards, in one line
 * @param minutes how long it takes
 * @param demonstration the id of the demonstration case
 * @param forTrainer a note for the trainer; null for none
 * @param toCatch what the rules or the case file lack here on purpose and the room has to notice; null when nothing
 * @param steps facts and prediction stops, in order
 * @param words words explained in the debrief
 */
public record Plan(
        String schema,
        String id,
        String title,
        String aim,
        int minutes,
        String demonstration,
        @Nullable String forTrainer,
        @Nullable String toCatch,
        List<Step> steps,
        List<Term> words) {

    /** The one version of a plan that is read. */
    public static final String VERSION = "foursight/workshop-plan/1";

    /** Missing lists are empty; the record keeps its own copies. */
    public Plan {
        steps = steps == null ? List.of() : List.copyOf(steps);
        words = words == null ? List.of() : List.copyOf(words);
    }

    /** Return the prediction stops, in order. */
    public List<Stop> stops() {
        return steps.stream()
                .map(Step::stop)
                .flatMap(stop -> Optional.ofNullable(stop).stream())
                .toList();
    }

    /** Return a copy under another id. */
    public Plan as(String other) {
        return new Plan(schema, other, title, aim, minutes, demonstration, forTrainer, toCatch, steps, words);
    }

    /** Return a copy with other steps. */
    public Plan with(List<Step> others) {
        return new Plan(schema, id, title, aim, minutes, demonstration, forTrainer, toCatch, others, words);
    }

    /** Return a copy under another heading. */
    public Plan headed(
            String otherTitle, String otherAim, int otherMinutes, @Nullable String note, @Nullable String lacking) {
        return new Plan(schema, id, otherTitle, otherAim, otherMinutes, demonstration, note, lacking, steps, words);
    }

    /**
     * A word explained in the debrief.
     *
     * @param word the word
     * @param means what it means here
     */
    public record Term(String word, String means) {}
}
