package org.foursight.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foursight.casefile.Vocabulary;
import org.jspecify.annotations.Nullable;

/** How dates read in English. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The domain of a tool that rates harm to the suspect's own life, as rules name it. */
    public static final String PSYCHOSOCIAL = "psychosocialDamage";

    private Words() {}

    /** Return a date such as {@code 2 March 2026}, or {@code a date not known}. */
    public static String date(@Nullable LocalDate day) {
        return day == null ? "a date not known" : DAY.format(day);
    }

    /** Return a word in camel case as plain words: {@code victimPhone} is "victim phone". */
    static String ofCamelCase(String word) {
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
