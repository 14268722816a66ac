package org.foursight.store.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.foursight.store.connection.CanonicalJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds the places in which two case files differ, and never says what stands there.
 *
 * <p>A place is a JSON pointer in which an entry of a list is named by its id, so that it means the same in both, and
 * an answer by its questionnaire and item.
 */
final class ChangedPlaces {

    private final List<String> found = new ArrayList<>();

    private ChangedPlaces() {}

    static List<String> between(String before, String after) {
        ChangedPlaces places = new ChangedPlaces();
        places.compare("", CanonicalJson.read(before), CanonicalJson.read(after));
        return places.found;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            children(path, members(before), members(after));
        } else if (entries(before) && entries(after)) {
            int known = found.size();
            children(path, named(before), named(after));
            if (found.size() == known) {
                found.add(path);
            }
        } else {
            found.add(path.isEmpty() ? "/" : path);
        }
    }

    private void children(String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            JsonNode was = before.get(name);
            JsonNode is = after.get(name);
            if (was != null && is != null) {
                compare(path + "/" + name, was, is);
            } else if (entries(was) || entries(is)) {
                compare(path + "/" + name, was == null ? list() : was, is == null ? list() : is);
            } else {
                found.add(path + "/" + name);
            }
        }
    }

    private static JsonNode list() {
        return CanonicalJson.object().putArray("list");
    }

    private static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(pointer(member.getKey()), member.getValue()));
        return members;
    }

    private static Map<String, JsonNode> named(JsonNode list) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        for (JsonNode entry : list) {
            entries.put(name(entry), entry);
        }
        return entries;
    }

    private static String name(JsonNode entry) {
        String id = entry.get("id").asString("");
        if (!entry.has("questionnaire") || !entry.has("item")) {
            return pointer(id);
        }
        StringBuilder name = new StringBuilder(entry.get("questionnaire").asString("") + "/"
                + entry.get("item").asString(""));
        for (String about : List.of("victim", "suspect", "incident")) {
            if (entry.has(about)) {
                name.append('@').append(entry.get(about).asString(""));
            }
        }
        return name.toString();
    }

    private static boolean entries(@Nullable JsonNode list) {
        if (list == null || !list.isArray()) {
            return false;
        }
        for (JsonNode entry : list) {
            if (!entry.path("id").isString()) {
                return false;
            }
        }
        return true;
    }

    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
