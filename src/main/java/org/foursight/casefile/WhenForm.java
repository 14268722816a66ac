package org.foursight.casefile;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/** The form in which a "when" was meant, with its place among the choices of the schema. */
enum WhenForm {
    ON("0"),
    MONTH("1"),
    BETWEEN("2"),
    NOT_KNOWN("3"),
    NONE("");

    static final String REMEDY = "Write {\"on\": \"2026-05-03\"}, {\"month\": \"2026-05\"},"
            + " {\"from\": \"2026-05-01\", \"to\": \"2026-05-09\"} or {\"notKnown\": true}.";

    private final String choice;

    WhenForm(String choice) {
        this.choice = choice;
    }

    static WhenForm of(JsonNode when) {
        if (when.has("on")) {
            return ON;
        }
        if (when.has("month")) {
            return MONTH;
        }
        if (when.has("from") || when.has("to")) {
            return BETWEEN;
        }
        return when.has("notKnown") ? NOT_KNOWN : NONE;
    }

    /** Say whether the error was found in one of the forms, or in their choice. */
    static boolean concerns(Error error) {
        return indexOfChoice(error.getEvaluationPath()) >= 0;
    }

    /** Return the pointer of the "when" that a pointer lies in. */
    static String pathOf(String path) {
        String cut = path;
        while (!cut.endsWith("/when") && !cut.endsWith("/separated") && cut.contains("/")) {
            cut = cut.substring(0, cut.lastIndexOf('/'));
        }
        return cut;
    }

    /** Say whether the error was found in this form rather than in one that was not meant. */
    boolean isMeantBy(Error error) {
        NodePath path = error.getEvaluationPath();
        int at = indexOfChoice(path);
        return at + 1 < path.getNameCount()
                && String.valueOf(path.getElement(at + 1)).equals(choice);
    }

    private static int indexOfChoice(NodePath path) {
        for (int i = 0; i < path.getNameCount(); i++) {
            if ("oneOf".equals(path.getElement(i))) {
                return i;
            }
        }
        return -1;
    }
}
