package org.foursight.casefile;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The wording that messages about a case file share. */
final class Words {

    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_PATH = 200;
    private static final int MOST_LISTED = 30;

    private Words() {}

    /** Return the pointer of a member of the place at {@code path}. */
    static String child(String path, String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Return the name that one step of a pointer stands for. */
    static String plainStep(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** Return a written value fit to be shown: cut short, with characters that could mislead spelt out. */
    static String shown(String written) {
        return shown(written, LONGEST_SHOWN);
    }

    /** Return a pointer fit to be shown, in the same way. */
    static String shownPath(String path) {
        return shown(path, LONGEST_PATH);
    }

    private static String shown(String written, int longest) {
        StringBuilder shown = new StringBuilder();
        written.codePoints().limit(longest).forEach(point -> {
            if (isHidden(point) || point == '\n' || point == '\t' || point == '`') {
                shown.append(name(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return written.codePointCount(0, written.length()) > longest ? shown + "…" : shown.toString();
    }

    /** Return allowed words joined by commas, cut short when there are many. */
    static String list(List<String> words) {
        if (words.size() <= MOST_LISTED) {
            return String.join(", ", words);
        }
        int rest = words.size() - MOST_LISTED;
        return String.join(", ", words.subList(0, MOST_LISTED)) + " and " + rest + " more";
    }

    /** Say whether a character cannot be seen, or changes how others are shown. */
    static boolean isHidden(int point) {
        int type = Character.getType(point);
        return (type == Character.CONTROL && point != '\n' && point != '\t')
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Return the usual name of a code point, such as {@code U+200B}. */
    static String name(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    /** Return what a value is, in plain words. */
    static String kindOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> node.booleanValue() ? "true" : "false";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }

    /** Return what a schema type is, in plain words. */
    static String kindOf(String schemaType) {
        return switch (schemaType) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "an object";
        };
    }
}
