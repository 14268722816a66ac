package org.foursight.web.http;

import java.util.Locale;

/** Text without characters that cannot be seen or that change how others are shown. */
public final class PlainText {

    private static final int BRIEF = 300;

    private PlainText() {}

    /** Return the text without them, lines ending in a line feed alone. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.replace("\r\n", "\n")
                .codePoints()
                .filter(point -> !isHidden(point))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Return how many of them a text has. */
    public static int hidden(String text) {
        return (int) text.replace("\r\n", "\n")
                .codePoints()
                .filter(PlainText::isHidden)
                .count();
    }

    /** Return the beginning of a text, for a list in which many stand. */
    public static String brief(String text) {
        return text.codePointCount(0, text.length()) <= BRIEF
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BRIEF)) + "…";
    }

    /** Return the text with each of them spelt out, such as {@code [U+202E]}. */
    static String spelt(String text) {
        if (text.codePoints().noneMatch(PlainText::isHidden)) {
            return text;
        }
        StringBuilder spelt = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isHidden(point)) {
                spelt.append(String.format(Locale.ROOT, "[U+%04X]", point));
            } else {
                spelt.appendCodePoint(point);
            }
        });
        return spelt.toString();
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
