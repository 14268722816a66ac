package org.foursight.store.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which answer is meant: the reply to one item, about the case or about some of the people and incidents in it.
 *
 * @param questionnaire the questionnaire
 * @param item the item
 * @param about ids of whom or what it is about
 */
record AnswerName(String questionnaire, String item, Set<String> about) {

    /** What the name of an answer fixes. */
    static final Set<String> FIXED = Set.of("id", "questionnaire", "item", "victim", "suspect", "incident");

    private static final Map<String, String> ABOUT = new LinkedHashMap<>();

    static {
        ABOUT.put("victim", "victims");
        ABOUT.put("suspect", "suspects");
        ABOUT.put("incident", "incidents");
    }

    static AnswerName of(DraftPath path) {
        List<String> parts = List.of(path.last().split("@", -1));
        return new AnswerName(path.steps().get(1), parts.get(0), Set.copyOf(parts.subList(1, parts.size())));
    }

    static AnswerName of(JsonNode answer) {
        List<String> about = new ArrayList<>();
        for (String field : ABOUT.keySet()) {
            if (answer.has(field)) {
                about.add(answer.get(field).asString(""));
            }
        }
        return new AnswerName(
                answer.path("questionnaire").asString(""), answer.path("item").asString(""), Set.copyOf(about));
    }

    /** Return where the answer is in the list, or -1. */
    int index(ArrayNode answers) {
        for (int at = 0; at < answers.size(); at++) {
            if (of(answers.get(at)).equals(this)) {
                return at;
            }
        }
        return -1;
    }

    /** Write the name into a new answer. */
    ObjectNode begin(ObjectNode answer, JsonNode caseFile) {
        answer.put("questionnaire", questionnaire).put("item", item);
        for (String id : about) {
            String field = ABOUT.entrySet().stream()
                    .filter(kind -> has(caseFile.path(kind.getValue()), id))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> DraftPath.unfit("/answers/" + questionnaire + "/" + item + "@" + id));
            answer.put(field, id);
        }
        return answer;
    }

    private static boolean has(JsonNode entries, String id) {
        for (JsonNode entry : entries) {
            if (entry.path("id").asString("").equals(id)) {
                return true;
            }
        }
        return false;
    }
}
