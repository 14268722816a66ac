package org.foursight.store.cases;

import java.util.List;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a case file: a JSON pointer in which an entry of a list is named by its id, as in
 * {@code /incidents/i2/summary}, and an answer by questionnaire and item, as in {@code /answers/knowledge/told-to-stop},
 * with the victim, suspect or incident it is about after an {@code @}.
 *
 * @param text as it was given
 * @param steps its parts
 */
record DraftPath(String text, List<String> steps) {

    private static final String ANSWERS = "answers";

    static DraftPath of(String text) {
        if (!text.startsWith("/") || text.length() < 2 || text.length() > 300) {
            throw unfit(text);
        }
        List<String> steps = List.of(text.substring(1).split("/", -1));
        boolean answer = steps.get(0).equals(ANSWERS);
        if (steps.stream().anyMatch(String::isBlank) || (answer && steps.size() != 3)) {
            throw unfit(text);
        }
        if (steps.size() == 1 && List.of("schema", "reference").contains(steps.get(0))) {
            throw unfit(text);
        }
        return new DraftPath(
                text,
                steps.stream()
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList());
    }

    static StoreException unfit(String text) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return new StoreException(
                Trouble.NOT_FITTING,
                "There is no place `" + shown.replaceAll("\\p{Cntrl}", " ")
                        + "` in this case file to enter something. Name it like /answers/questionnaire/item or"
                        + " /incidents/i2/summary.");
    }

    boolean answer() {
        return steps.get(0).equals(ANSWERS);
    }

    String last() {
        return steps.get(steps.size() - 1);
    }

    /** Return the object or list that holds the place; lists on the way that are not there yet are made. */
    JsonNode holder(ObjectNode root) {
        JsonNode at = root;
        for (String step : steps.subList(0, steps.size() - 1)) {
            JsonNode next = step(at, step);
            if (next == null && at == root) {
                next = root.putArray(step);
            } else if (next == null && at instanceof ObjectNode object) {
                next = object.putObject(step);
            }
            if (next == null || !next.isContainer()) {
                throw unfit(text);
            }
            at = next;
        }
        return at;
    }

    private static @Nullable JsonNode step(JsonNode at, String step) {
        if (at instanceof ArrayNode list) {
            int index = index(list, step);
            return index < 0 ? null : list.get(index);
        }
        return at.get(step);
    }

    /** Return where the entry of this id is in a list, or where the number points for a list without ids; or -1. */
    static int index(ArrayNode list, String id) {
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at).path("id").asString("").equals(id)) {
                return at;
            }
        }
        boolean number = id.matches("[0-9]{1,4}");
        int at = number ? Integer.parseInt(id) : -1;
        return number && at < list.size() && !list.get(at).has("id") ? at : -1;
    }
}
