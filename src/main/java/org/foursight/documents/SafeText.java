package org.foursight.documents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes recorded words fit to leave: hidden characters spelt out, contact details and addresses taken out. */
final class SafeText {

    private record Detail(Pattern pattern, String instead) {}

    private static final String DATE = "(?!\\d{1,2}[ ./-]\\d{1,2}[ ./-](?:19|20)\\d{2}(?!\\d))";

    private static final List<Detail> DETAILS = List.of(
            new Detail(
                    Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,5}"),
                    "[email address taken out]"),
            new Detail(
                    Pattern.compile("(?<![\\p{Alnum}/.-])" + DATE
                            + "\\(?(?:\\+|0)(?:[\\s().-]{0,2}\\d){8,13}(?![\\p{Alnum}/])"),
                    "[phone number taken out]"),
            new Detail(
                    Pattern.compile("(?<![\\p{Alnum}/.-])7\\d{3}[ -]?\\d{3}[ -]?\\d{3}(?![\\p{Alnum}/])"),
                    "[phone number taken out]"),
            new Detail(
                    Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b"
                            + "|\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d(?!nd|rd|st|th)[abd-hjlnp-uw-z]{2}\\b"),
                    "[postcode taken out]"),
            new Detail(
                    Pattern.compile(
                            "(?i)\\b\\d{1,4}[a-z]?,? (?:[\\p{L}'’.-]{2,30} ){1,3}(?:street|road|avenue|close|lane"
                                    + "|drive|crescent|terrace|gardens|grove|court|square)\\b"),
                    "[address taken out]"),
            new Detail(
                    Pattern.compile("(?i)\\b\\d{1,4}[a-z]?,? (?:heol|ffordd|stryd|lôn|rhodfa) [\\p{L}'’.-]{2,30}"),
                    "[address taken out]"));

    private SafeText() {}

    static String of(String text) {
        String safe = spelt(text);
        for (Detail detail : DETAILS) {
            safe = detail.pattern().matcher(safe).replaceAll(detail.instead());
        }
        return safe;
    }

    /** Spell out characters that cannot be seen, turn text round, or may not stand in XML. */
    static String spelt(String text) {
        StringBuilder spelt = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t') {
                spelt.append(' ');
            } else if (isHidden(point)) {
                spelt.append(named(point));
            } else {
                spelt.appendCodePoint(point);
            }
        });
        return spelt.toString();
    }

    /** Return the usual name of a code point in brackets. */
    static String named(int point) {
        return String.format(Locale.ROOT, "[U+%04X]", point);
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> (point & 0xFFFE) == 0xFFFE;
        };
    }
}
