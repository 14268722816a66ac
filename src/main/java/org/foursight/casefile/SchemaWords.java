package org.foursight.casefile;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says in plain words what the schema found wrong. */
final class SchemaWords {

    private final JsonNode schema;
    private final JsonNode root;
    private final Problems problems;

    SchemaWords(JsonNode schema, JsonNode root, Problems problems) {
        this.schema = schema;
        this.root = root;
        this.problems = problems;
    }

    void explain(Error error) {
        String path = error.getInstanceLocation().toString();
        String at = error.getSchemaLocation().toString();
        String keywordAt = at.substring(at.indexOf('#') + 1);
        JsonNode owner = schema.at(keywordAt.substring(0, keywordAt.lastIndexOf('/')));
        JsonNode value = root.at(path);
        if (WhenForm.concerns(error)) {
            WhenForm form = WhenForm.of(root.at(WhenForm.pathOf(path)));
            if (form == WhenForm.NONE) {
                problems.add(WhenForm.pathOf(path), "This does not say when in one of the four ways.", WhenForm.REMEDY);
                return;
            }
            if (!form.isMeantBy(error)) {
                return;
            }
        }
        String property = String.valueOf(error.getProperty());
        switch (String.valueOf(error.getKeyword())) {
            case "required" -> missing(path, keywordAt, property);
            case "dependentRequired" ->
                problems.add(path, "A time in `until` needs a time in `at`.", "Add `at`, or leave `until` out.");
            case "additionalProperties" -> unknownField(path, property, owner);
            case "type" -> wrongType(path, value, owner);
            case "enum" -> notAWord(path, value, owner);
            case "const" -> notTheOne(path, value, owner);
            case "pattern" -> badlyWritten(path, value, owner);
            case "not" ->
                problems.add(
                        path,
                        "An incident cannot have both `by` and `procuredBy`.",
                        "Keep `by` if the suspect did it, or `procuredBy` if another person did it at the suspect's request.");
            case "uniqueItems" ->
                problems.add(path, "The same word stands in this list more than once.", "Write each word once.");
            default -> outOfBounds(path, value, owner, String.valueOf(error.getKeyword()));
        }
    }

    private void missing(String path, String keywordAt, String property) {
        String why = keywordAt.contains("/then/") ? " It is required when behaviours hold otherAssociated." : "";
        JsonNode properties = schema.at(
                keywordAt.substring(0, keywordAt.lastIndexOf('/')).replace("/then", "") + "/properties/" + property);
        String description = properties.path("description").asString("");
        problems.add(
                Words.child(path, property),
                "The field `" + property + "` is missing.",
                ("Add it." + why + " " + description).strip());
    }

    private void unknownField(String path, String property, JsonNode owner) {
        List<String> allowed = List.copyOf(owner.path("properties").propertyNames());
        String nearest = Nearest.to(property, allowed)
                .map(word -> "Did you mean `" + word + "`? ")
                .orElse("");
        problems.add(
                Words.child(path, property),
                "There is no field `" + Words.shown(property) + "` here.",
                nearest + "Remove it, or use one of: " + Words.list(allowed) + ".");
    }

    private void wrongType(String path, JsonNode value, JsonNode owner) {
        String expected = Words.kindOf(owner.path("type").asString());
        boolean fraction = value.isNumber() && expected.equals("a whole number");
        String found = fraction ? "a number with a fraction" : Words.kindOf(value);
        String remedy = value.isNull() ? "Leave the field out when it is not known." : "Write " + expected + " here.";
        problems.add(path, "Expected " + expected + ", found " + found + ".", remedy);
    }

    private void notAWord(String path, JsonNode value, JsonNode owner) {
        if (!value.isString()) {
            return; // its type has been reported
        }
        List<String> allowed = new ArrayList<>();
        owner.path("enum").forEach(word -> allowed.add(word.asString()));
        String nearest = Nearest.to(value.stringValue(), allowed)
                .map(word -> "Did you mean `" + word + "`? ")
                .orElse("");
        problems.add(
                path,
                "`" + Words.shown(value.stringValue()) + "` is not one of the words used here.",
                nearest + "Use one of: " + Words.list(allowed) + ".");
    }

    private void notTheOne(String path, JsonNode value, JsonNode owner) {
        String only = owner.path("const").asString();
        if (value.getNodeType() == owner.path("const").getNodeType()) {
            problems.add(path, "Only " + only + " can be written here.", "Write " + only + ".");
        }
    }

    private void badlyWritten(String path, JsonNode value, JsonNode owner) {
        String written = value.stringValue();
        if (owner.path("title").asString().equals("Date")) {
            problems.add(path, DateCheck.notReal(written), SchemaCheck.WRITE_A_DATE);
        } else {
            problems.add(
                    path,
                    "`" + Words.shown(written) + "` is not written as it must be here.",
                    "Write: " + owner.path("description").asString());
        }
    }

    private void outOfBounds(String path, JsonNode value, JsonNode owner, String keyword) {
        String limit = owner.path(keyword).asString();
        switch (keyword) {
            case "minLength" -> problems.add(path, "The text is empty.", "Write something, or leave the field out.");
            case "maxLength" ->
                problems.add(
                        path,
                        "The text has "
                                + value.stringValue()
                                        .codePointCount(0, value.stringValue().length()) + " characters.",
                        "Shorten it to " + limit + " characters or fewer.");
            case "minItems" -> problems.add(path, "The list is empty.", "Add at least " + limit + ".");
            case "maxItems" ->
                problems.add(path, "The list has " + value.size() + " entries.", "Send at most " + limit + ".");
            case "minimum" -> problems.add(path, "The number is too small.", "Write " + limit + " or more.");
            case "maximum" -> problems.add(path, "The number is too large.", "Write " + limit + " or less.");
            default ->
                problems.add(path, "This does not fit the schema.", "See " + keyword + " in the published schema.");
        }
    }
}
