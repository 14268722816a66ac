package org.foursight.casefile;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks for characters that hide or turn text round, and for values too big to be checked further. */
final class TextCheck {

    private static final int MOST_FIELDS = 200;
    private static final int MOST_ENTRIES = 10_000;

    private final Problems problems;
    private boolean checkable = true;

    private TextCheck(Problems problems) {
        this.problems = problems;
    }

    /** Add what is wrong with texts; return whether the rest can be checked at all. */
    static boolean of(JsonNode root, Problems problems) {
        TextCheck check = new TextCheck(problems);
        check.visit(root, "");
        return check.checkable;
    }

    private void visit(JsonNode node, String path) {
        if (node.isString()) {
            checkText(node.stringValue(), path);
        } else if (node.isNumber() && !Double.isFinite(node.doubleValue())) {
            problems.add(path, "This number is too large.", "Write a whole number of at most 100000.");
            checkable = false;
        } else if (node.isArray()) {
            visitEntries(node, path);
        } else if (node.isObject()) {
            visitFields(node, path);
        }
    }

    private void visitEntries(JsonNode list, String path) {
        if (list.size() > MOST_ENTRIES) {
            problems.add(path, "The list has " + list.size() + " entries.", "Send at most 2,000 incidents.");
            checkable = false;
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            visit(list.path(i), path + "/" + i);
        }
    }

    private void visitFields(JsonNode object, String path) {
        if (object.size() > MOST_FIELDS) {
            problems.add(path, "There are " + object.size() + " fields here.", "Use only the fields of a case file.");
            checkable = false;
            return;
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            visit(field.getValue(), Words.child(path, field.getKey()));
        }
    }

    private void checkText(String text, String path) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Words.isHidden(point)) {
                String remedy = point == '\r'
                        ? "End lines with a line feed (U+000A) alone."
                        : "Remove it; only line breaks (U+000A) and tabs (U+0009) may stand beside visible text.";
                problems.add(path, "The text holds " + what(point) + ", " + Words.name(point) + ".", remedy);
                return;
            }
        }
    }

    private static String what(int point) {
        if (isTurning(point)) {
            return "a character that changes the direction of writing";
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL -> "a control character";
            case Character.SURROGATE -> "half a character";
            default -> "a character that cannot be seen";
        };
    }

    private static boolean isTurning(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
