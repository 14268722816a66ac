package org.foursight.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foursight.findings.Status;
import org.jspecify.annotations.Nullable;

/**
 * A question put to the room before it sees what the rules conclude.
 *
 * @param id unique in the plan, such as {@code q1}
 * @param about the id of an element: an outcome of the report, one of its elements, or one of FOUR
 * @param pair the victim and suspect it is about, such as {@code v1~s1}; null for the first
 * @param question the question
 * @param options the words for each answer; empty for yes, no and not known yet
 * @param model the answer of whoever wrote the plan
 * @param why the reason for that answer
 * @param words words of the plan's glossary that this stop turns on
 */
public record Stop(
        String id,
        String about,
        @Nullable String pair,
        String question,
        Map<Status, String> options,
        Status model,
        String why,
        List<String> words) {

    /** What a room can answer. */
    public static final List<Status> ANSWERS = List.of(Status.MET, Status.NOT_MET, Status.UNKNOWN);

    private static final Map<Status, String> PLAIN =
            Map.of(Status.MET, "Yes", Status.NOT_MET, "No", Status.UNKNOWN, "Not known yet");

    /** Missing collections are empty; the record keeps its own copies. */
    public Stop {
        EnumMap<Status, String> own = new EnumMap<>(Status.class);
        if (options != null) {
            own.putAll(options);
        }
        options = java.util.Collections.unmodifiableMap(own);
        words = words == null ? List.of() : List.copyOf(words);
    }

    /** Return the words for an answer. */
    public String label(Status answer) {
        return options.getOrDefault(answer, PLAIN.getOrDefault(answer, "Answers conflict"));
    }
}
