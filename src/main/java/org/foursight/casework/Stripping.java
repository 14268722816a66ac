package org.foursight.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.foursight.store.connection.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Takes out of a case file what could tell who it is about: words, names, places, references; new ids, and every day
 * moved by the same number of days. A person still reads it before it leaves.
 */
final class Stripping {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Words of people, names, and what points to other records; that there are some is all that stays. */
    private static final Set<String> BLANKED = Set.of(
            "summary",
            "text",
            "reason",
            "terms",
            "note",
            "words",
            "assessor",
            "reportReference",
            "reference",
            "otherReason");

    private static final Set<String> IDS =
            Set.of("id", "towards", "by", "procuredBy", "victim", "suspect", "incident", "against", "protects");

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final int days;

    private Stripping(int days) {
        this.days = days;
    }

    /** Return a case file stripped, its days moved back by a number of days. */
    static String of(String caseFile, int days) {
        Stripping stripping = new Stripping(days);
        ObjectNode root = (ObjectNode) MAPPER.readTree(caseFile);
        stripping.name(root);
        ObjectNode stripped = (ObjectNode) stripping.node("", root);
        stripped.put("reference", "scenario");
        return CanonicalJson.of(stripped);
    }

    /** Give every entry a new id, in the order in which they come. */
    private void name(JsonNode node) {
        if (node.path("id").isString()) {
            ids.putIfAbsent(node.get("id").asString(), "e" + (ids.size() + 1));
        }
        node.forEach(this::name);
    }

    private JsonNode node(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode stripped = MAPPER.createObjectNode();
            object.properties().forEach(field -> {
                if (!field.getKey().equals("demonstration")) {
                    String inside = name.equals("decisions") ? "text" : field.getKey();
                    boolean named = field.getKey().equals("by");
                    stripped.set(field.getKey(), node(named ? inside : field.getKey(), field.getValue()));
                }
            });
            return stripped;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode stripped = MAPPER.createArrayNode();
            array.forEach(entry -> stripped.add(node(name, entry)));
            return stripped;
        }
        return node.isString() ? StringNode.valueOf(text(name, node.asString())) : node;
    }

    private String text(String name, String text) {
        if (BLANKED.contains(name)) {
            return "Removed";
        }
        if (IDS.contains(name)) {
            return ids.getOrDefault(text, text);
        }
        if (name.equals("area")) {
            return areas.computeIfAbsent(text, area -> "area " + (areas.size() + 1));
        }
        if (name.equals("outcome")) {
            // The rules read no further than its first word or figure.
            return text.strip()
                    .replaceFirst("(?s)^([A-Za-z]+|[0-9]{1,4}|).*$", "$1 ")
                    .strip();
        }
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? LocalDate.parse(text).minusDays(days).toString()
                : text;
    }
}
