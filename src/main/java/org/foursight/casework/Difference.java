package org.foursight.casework;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One place in which two reports differ.
 *
 * @param path where, as a JSON pointer
 * @param then what stood there, as JSON; null when nothing
 * @param now what stands there, as JSON; null when nothing
 */
public record Difference(
        String path, @Nullable String then, @Nullable String now) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static List<Difference> between(String then, String now) {
        List<Difference> found = new ArrayList<>();
        compare("", MAPPER.readTree(then), MAPPER.readTree(now), found);
        return found;
    }

    private static void compare(String path, @Nullable JsonNode then, @Nullable JsonNode now, List<Difference> found) {
        if (then != null && now != null && then.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>(then.propertyNames());
            names.addAll(now.propertyNames());
            names.forEach(name -> compare(path + "/" + name, then.get(name), now.get(name), found));
        } else if (then != null && now != null && then.isArray() && now.isArray()) {
            lists(path, then, now, found);
        } else if (then == null || !then.equals(now)) {
            found.add(new Difference(path, text(then), text(now)));
        }
    }

    private static void lists(String path, JsonNode then, JsonNode now, List<Difference> found) {
        Iterator<JsonNode> before = then.iterator();
        Iterator<JsonNode> after = now.iterator();
        for (int place = 0; before.hasNext() || after.hasNext(); place++) {
            compare(
                    path + "/" + place,
                    before.hasNext() ? before.next() : null,
                    after.hasNext() ? after.next() : null,
                    found);
        }
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : MAPPER.writeValueAsString(value);
    }
}
