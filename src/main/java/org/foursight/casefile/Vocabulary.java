package org.foursight.casefile;

import java.util.Locale;

/** Turns a constant into the word used for it in JSON, rules and reports: {@code EX_PARTNER} is {@code exPartner}. */
public final class Vocabulary {

    private Vocabulary() {}

    /** Return the camelCase word of a constant. */
    public static String word(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    /** Return a constant as a reader sees it: {@code ROUTE_OR_WORK_CHANGED} is {@code route or work changed}. */
    public static String phrase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
