package org.foursight.engine;

import java.time.LocalDate;
import java.util.Map;
import org.foursight.sources.Rule;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of a compiled rule; the executable model keeps quotes in values, stripped here once. */
final class RuleMetadata {

    private RuleMetadata() {}

    static Rule read(org.kie.api.definition.rule.Rule rule, String text) {
        String name = rule.getName();
        Map<String, Object> data = rule.getMetaData();
        String to = value(data, "inForceTo");
        return new Rule(
                name,
                required(name, data, "concludes"),
                name.contains(".not-met") ? "NOT_MET" : "MET",
                required(name, data, "source"),
                required(name, data, "gist"),
                required(name, data, "standing"),
                LocalDate.parse(required(name, data, "inForceFrom")),
                to == null ? null : LocalDate.parse(to),
                text);
    }

    private static String required(String rule, Map<String, Object> data, String key) {
        String value = value(data, key);
        if (value == null) {
            throw new EngineDefect("Rule " + rule + " has no @" + key + ". Add it before \"when\".");
        }
        return value;
    }

    private static @Nullable String value(Map<String, Object> data, String key) {
        Object value = data.get(key);
        if (value == null) {
            return null;
        }
        String text = value.toString();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
