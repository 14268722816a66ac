package org.foursight.web.pages.desk;

import java.util.List;

/**
 * One thing to choose in a form.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint what it means; empty for nothing to add
 */
public record Option(String value, String label, String hint) {

    /** Return the option of a word that a case file or a decision uses. */
    public static Option of(Object word, String label) {
        return new Option(word.toString(), label, "");
    }

    /** Return what is read of the option that sends a value; the value itself when none does. */
    public static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
