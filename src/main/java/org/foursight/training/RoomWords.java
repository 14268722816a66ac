package org.foursight.training;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foursight.casefile.Basis;
import org.foursight.casefile.Effect;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Vocabulary;
import org.foursight.casefile.When;
import org.foursight.facts.Words;
import org.jspecify.annotations.Nullable;

/** The parts of an entry in words for a room. */
final class RoomWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private RoomWords() {}

    static String words(Basis basis) {
        return switch (basis) {
            case VICTIM_ACCOUNT -> "told by the victim";
            case RECORD -> "from a record";
            case OFFICER -> "from an officer";
            case THIRD_PARTY -> "told by somebody else";
            case PUBLISHED_CASE -> "stated in the published case";
            case NOT_RECORDED -> "source not recorded";
        };
    }

    static String effect(@Nullable Effect effect) {
        List<String> parts = new ArrayList<>();
        if (effect != null) {
            part(parts, "fear of violence", effect.fearOfViolence());
            part(parts, "alarm", effect.alarm());
            part(parts, "distress", effect.distress());
        }
        return parts.isEmpty() ? "" : " Recorded effect: " + String.join(", ", parts) + ".";
    }

    private static void part(List<String> parts, String what, @Nullable Reply reply) {
        if (reply != null) {
            parts.add(what + " " + Vocabulary.phrase(reply));
        }
    }

    static String note(@Nullable String note) {
        return note == null ? "" : " " + note;
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String when(When when) {
        if (when.on() != null) {
            return Words.date(when.on());
        }
        if (when.month() != null) {
            return MONTH.format(when.month());
        }
        return when.from() == null
                ? "date not known"
                : "between " + Words.date(when.from()) + " and " + Words.date(when.to());
    }
}
