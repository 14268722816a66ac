package org.foursight.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foursight.casefile.Vocabulary;
import org.foursight.casefile.When;
import org.jspecify.annotations.Nullable;

/** How dates read in English. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mma", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** The domain of a tool that rates harm to the suspect's own life, as rules name it. */
    public static final String PSYCHOSOCIAL = "psychosocialDamage";

    private Words() {}

    /** Return a date such as {@code 2 March 2026}, or {@code a date not known}. */
    public static String date(@Nullable LocalDate day) {
        return day == null ? "a date not known" : DAY.format(day);
    }

    /** Return a moment such as {@code 2 March 2026 at 9:32am}, as it is in London. */
    public static String moment(Instant at) {
        return MOMENT.format(at).replace("AM", "am").replace("PM", "pm");
    }

    /** Return when something happened, as exactly as it was recorded. */
    public static String when(When when) {
        if (when.on() != null) {
            return date(when.on()) + (when.at() == null ? "" : ", " + when.at());
        }
        if (when.month() != null) {
            return MONTH.format(when.month());
        }
        return when.from() == null ? "Date not known" : "Between " + date(when.from()) + " and " + date(when.to());
    }

    /** Return a word in camel case as plain words: {@code victimPhone} is "victim phone". */
    public static String ofCamelCase(String word) {
        return word.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /** Return the domain of a tool in plain words; what was entered in words stays as it was entered. */
    public static String domain(String recorded) {
        return recorded.equals(PSYCHOSOCIAL)
                ? "psychosocial damage to the suspect"
                : recorded.matches("[a-z]+([A-Z][a-z]+)+") ? ofCamelCase(recorded) : recorded;
    }

    /** Return a bound value as a reader sees it. */
    public static String of(Object value) {
        if (value instanceof LocalDate day) {
            return date(day);
        }
        return value instanceof Enum<?> constant ? Vocabulary.phrase(constant) : String.valueOf(value);
    }
}
