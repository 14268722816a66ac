package org.foursight.casefile;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks for characters that hide or turn text round, and for values too big to be checked further. */
final class TextCheck {

    private static final int MOST_FIELDS = 200;

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
            for (int i = 0; i < node.size(); i++) {
                visit(node.path(i), path + "/" + i);
            }
        } else if (node.isObject()) {
            visitFields(node, path);
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
        text.codePoints().filter(Words::isHidden).findFirst().ifPresent(point -> {
            String remedy = point == '\r'
                    ? "End lines with a line feed (U+000A) alone."
                    : "Remove it; only line breaks (U+000A) and tabs (U+0009) may be used beside visible text.";
            problems.add(path, "The text holds " + what(point) + ", " + Words.name(point) + ".", remedy);
        });
    }

    private static String what(int point) {
        if (Character.getType(point) == Character.FORMAT) {
            return isTurning(point)
                    ? "a character that changes the direction of writing"
                    : "a character that cannot be seen";
        }
        return Character.getType(point) == Character.SURROGATE ? "half a character" : "a control character";
    }

    private static boolean isTurning(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }
}
