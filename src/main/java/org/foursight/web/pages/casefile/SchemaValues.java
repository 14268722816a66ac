package org.foursight.web.pages.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foursight.casefile.When;
import org.foursight.facts.Words;
import org.foursight.web.pages.desk.CaseWords;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Dates;
import org.foursight.web.pages.desk.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What stands in the fields of a case file, in the words of its published schema and of the forms. */
final class SchemaValues {

    private static final String DEFINITIONS = "#/$defs/";

    /** What people write themselves; all else is chosen from a list, counted or dated. */
    private static final Set<String> WRITTEN = Set.of("text", "shortText", "reference");

    private final JsonNode schema;

    SchemaValues(JsonNode schema) {
        this.schema = schema;
    }

    JsonNode root() {
        return schema;
    }

    /** Return the names of the fields that an object has, in the order of the schema; those it does not know come last. */
    List<String> fields(JsonNode of, JsonNode object) {
        Set<String> names = new LinkedHashSet<>(resolved(of).path("properties").propertyNames());
        names.retainAll(object.propertyNames());
        names.addAll(object.propertyNames());
        return List.copyOf(names);
    }

    /** Return the schema of a field, as it is written there. */
    JsonNode field(JsonNode of, String name) {
        return resolved(of).path("properties").path(name);
    }

    /** Return the schema of what a list holds. */
    JsonNode item(JsonNode of) {
        return resolved(of).path("items");
    }

    /** Return what a field is called; its name where the schema does not say. */
    String label(JsonNode of, String name) {
        String own = of.path("title").asString("");
        return own.isEmpty() ? resolved(of).path("title").asString(name) : own;
    }

    /** Tell whether a field is the reply to a question, which stands beside it. */
    boolean isReplyToAQuestion(JsonNode of, String name) {
        return name.equals("value") && definition(of).equals("answer");
    }

    /** Tell whether people write some of it in their own words. */
    boolean isWritten(JsonNode of) {
        JsonNode whole = resolved(of);
        return WRITTEN.contains(definition(of))
                || whole.has("items") && isWritten(whole.path("items"))
                || whole.path("properties").valueStream().anyMatch(this::isWritten);
    }

    /** Return a value in words. */
    String words(JsonNode value, JsonNode of) {
        if (value.isArray()) {
            return joined(value, one -> words(one, item(of)));
        }
        String definition = definition(of);
        if (definition.equals("when")) {
            return when(value);
        }
        if (value.isObject()) {
            List<String> parts = new ArrayList<>();
            for (String name : fields(of, value)) {
                JsonNode field = field(of, name);
                parts.add(label(field, name) + ": " + words(value.get(name), field));
            }
            return String.join(", ", parts);
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "Yes" : "No";
        }
        String text = value.asString();
        if (definition.equals("date")) {
            return Words.date(LocalDate.parse(text));
        }
        if (definition.equals("classification")) {
            return Option.label(Choices.recorded(), text);
        }
        boolean word = definition.equals("word") || resolved(of).has("enum");
        return CaseWords.find(Choices.capital(definition), text)
                .orElse(word ? Choices.capital(Words.ofCamelCase(text)) : text);
    }

    private static String joined(JsonNode list, Function<JsonNode, String> words) {
        return list.valueStream().map(words).collect(Collectors.joining("; "));
    }

    private static String when(JsonNode when) {
        When read = new When(
                part(when, "on", LocalDate::parse),
                part(when, "at", LocalTime::parse),
                part(when, "until", LocalTime::parse),
                part(when, "month", YearMonth::parse),
                part(when, "from", LocalDate::parse),
                part(when, "to", LocalDate::parse),
                null);
        return Dates.words(read) + (read.until() == null ? "" : " to " + read.until());
    }

    private static <T> @Nullable T part(JsonNode when, String name, Function<String, T> read) {
        return when.has(name) ? read.apply(when.get(name).asString()) : null;
    }

    private static String definition(JsonNode of) {
        String reference = of.path("$ref").asString("");
        return reference.startsWith(DEFINITIONS) ? reference.substring(DEFINITIONS.length()) : "";
    }

    private JsonNode resolved(JsonNode of) {
        String definition = definition(of);
        return definition.isEmpty() ? of : schema.path("$defs").path(definition);
    }
}
