package org.foursight.report;

import java.util.stream.Collectors;

/** Says in English what an open question could change. */
public final class GapWords {

    private GapWords() {}

    /** Return every outcome it could change, with what each reply alone would make of it. */
    public static String changes(Gap gap) {
        String shown = gap.changes().stream().map(GapWords::change).distinct().collect(Collectors.joining("; "));
        return gap.others() == 0 ? shown : shown + "; and " + gap.others() + " more";
    }

    private static String change(Gap.Change change) {
        if (change.alone().isEmpty()) {
            return change.label() + " (with other answers)";
        }
        return change.alone().entrySet().stream()
                .map(reply -> reply.getKey() + ": " + StatusWords.of(reply.getValue()))
                .collect(Collectors.joining(", ", change.label() + " (", ")"));
    }
}
