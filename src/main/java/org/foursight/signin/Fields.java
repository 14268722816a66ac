package org.foursight.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foursight.casefile.Problem;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one object of the settings, read strictly; what is wrong is collected.
 *
 * @param json the object
 * @param path where it is, as a JSON pointer
 * @param problems what was wrong so far
 */
record Fields(JsonNode json, String path, List<Problem> problems) {

    /** Refuse fields that are not among these, so that a misspelt one is not passed over. */
    Fields only(String... names) {
        Set<String> others = new TreeSet<>(json.propertyNames());
        others.removeAll(Set.of(names));
        others.forEach(name -> wrong(name, "is not a setting", "Use " + String.join(", ", names) + "."));
        return this;
    }

    /** Return the fields of an object in here. */
    Fields object(String name) {
        if (!json.path(name).isObject()) {
            wrong(name, "is missing, or not an object", "Write an object in braces.");
        }
        return new Fields(json.path(name), path + "/" + name, problems);
    }

    boolean has(String name) {
        return json.has(name);
    }

    /** Return a text that has to be there. */
    String text(String name) {
        JsonNode value = json.path(name);
        if (value.isString() && !value.asString().isBlank()) {
            return value.asString().strip();
        }
        wrong(name, "is missing, or not a text", "Write a text in quotes.");
        return "";
    }

    /** Return a text that has a usual value. */
    String text(String name, String usual) {
        return has(name) ? text(name) : usual;
    }

    /** Return a whole number from 1, the usual one when it is not there. */
    int number(String name, int usual, int most) {
        JsonNode value = json.path(name);
        if (has(name) && !(value.isInt() && value.intValue() >= 1 && value.intValue() <= most)) {
            wrong(name, "is not a whole number from 1 to " + most, "Write a number without quotes.");
            return usual;
        }
        return has(name) ? value.intValue() : usual;
    }

    /** Return a list of texts, the usual one when it is not there. */
    List<String> texts(String name, List<String> usual) {
        if (!has(name)) {
            return usual;
        }
        JsonNode list = json.path(name);
        if (!list.isArray() || list.valueStream().anyMatch(value -> !value.isString())) {
            wrong(name, "is not a list of texts", "Write a list in brackets.");
            return usual;
        }
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** Return every field as a text, by name. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        json.propertyNames().forEach(name -> all.put(name, text(name)));
        return all;
    }

    void wrong(String name, String what, String remedy) {
        problems.add(new Problem(path + "/" + name, name + " " + what + ".", remedy));
    }
}
