package org.foursight.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes to suppose in a case file: another {@code asOf}, {@code answers} by question, entries to {@code add} to a list
 * and ids of entries to {@code remove}. Nothing is stored.
 */
final class Changes {

    private static final Set<String> FIELDS = Set.of("asOf", "answers", "add", "remove");
    private static final String REMEDY =
            "Write {\"asOf\": day, \"answers\": {\"questionnaire/item\": \"yes\"}, \"add\": {\"incidents\": [ … ]}, "
                    + "\"remove\": [\"i1\"]}; each part may be left out.";

    private final ObjectNode caseFile;
    private final List<Problem> problems = new ArrayList<>();

    private Changes(ObjectNode caseFile) {
        this.caseFile = caseFile;
    }

    /**
     * Apply changes to a case file that has been read as a tree, in place.
     *
     * @throws CaseFileException when the changes are not written as they should be; paths are those of the changes
     */
    static void apply(JsonNode changes, ObjectNode caseFile) {
        Changes applied = new Changes(caseFile);
        if (!changes.isObject()) {
            throw CaseFileException.of("", "The changes are not an object.", REMEDY);
        }
        for (String field : changes.propertyNames()) {
            if (!FIELDS.contains(field)) {
                applied.problem("/" + field, "There is no such change.");
            }
        }
        if (changes.has("asOf")) {
            caseFile.set("asOf", changes.get("asOf"));
        }
        applied.remove(changes.path("remove"));
        new SupposedAnswers(applied.list("answers"), applied.problems).suppose(changes.path("answers"));
        applied.add(changes.path("add"));
        if (!applied.problems.isEmpty()) {
            throw new CaseFileException(applied.problems);
        }
    }

    private void problem(String path, String message) {
        problems.add(new Problem(path, message, REMEDY));
    }

    private void remove(JsonNode ids) {
        if (!ids.isMissingNode() && !ids.isArray()) {
            problem("/remove", "This is not a list of ids.");
        }
        for (int i = 0; i < ids.size(); i++) {
            boolean found = false;
            for (String list : List.copyOf(caseFile.propertyNames())) {
                JsonNode entries = caseFile.get(list);
                for (int at = entries.isArray() ? entries.size() - 1 : -1; at >= 0; at--) {
                    if (entries.get(at).path("id").equals(ids.get(i))) {
                        ((ArrayNode) entries).remove(at);
                        found = true;
                    }
                }
            }
            if (!found) {
                problem("/remove/" + i, "No entry of the case file has this id.");
            }
        }
    }

    private void add(JsonNode added) {
        for (String list : added.propertyNames()) {
            if (!added.get(list).isArray()
                    || (caseFile.has(list) && !caseFile.get(list).isArray())) {
                problem("/add/" + list, "This is not a list of the case file with entries to add.");
            } else {
                list(list).addAll((ArrayNode) added.get(list));
            }
        }
        if (!added.isMissingNode() && !added.isObject()) {
            problem("/add", "This is not an object of lists.");
        }
    }

    private ArrayNode list(String name) {
        return caseFile.path(name).isArray() ? (ArrayNode) caseFile.get(name) : caseFile.putArray(name);
    }
}
