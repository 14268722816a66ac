package org.foursight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written is what the published schemas say, and they say nothing that is never written. */
class PublishedSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<PublishedSchema, Map<String, String>> RESULTS = new EnumMap<>(PublishedSchema.class);
    private static final int MOST_OF_A_LIST = 4;

    /** Properties that no demonstration case shows, each with the reason why it stays. */
    private static final Map<String, String> NEVER_SHOWN = Map.of();

    @ParameterizedTest
    @EnumSource
    void every_result_holds_to_its_schema(PublishedSchema published) {
        Schema schema = schema(published);
        results(published)
                .forEach((id, text) -> assertEquals(List.of(), schema.validate(JSON.readTree(text)), "of " + id));
    }

    @ParameterizedTest
    @EnumSource
    void every_property_of_a_schema_is_shown_by_some_result(PublishedSchema published) {
        JsonNode schema = JSON.readTree(published.text());
        Map<String, ObjectNode> shown = new LinkedHashMap<>();
        results(published).values().forEach(text -> visit(schema, schema, JSON.readTree(text), "", shown));
        Set<String> never = new TreeSet<>(properties(schema));
        assertTrue(never.containsAll(shown.keySet()));
        never.removeAll(shown.keySet());
        never.removeAll(NEVER_SHOWN.keySet());
        assertEquals(Set.of(), never);
        assertTrue(shown.size() >= 20, published + " has " + shown.size() + " properties");
    }

    @ParameterizedTest
    @EnumSource
    void a_result_with_any_one_property_renamed_is_refused(PublishedSchema published) {
        Schema schema = schema(published);
        JsonNode own = JSON.readTree(published.text());
        Set<String> tried = new TreeSet<>();
        for (String text : results(published).values()) {
            JsonNode result = JSON.readTree(text);
            shorten(result);
            Map<String, ObjectNode> shown = new LinkedHashMap<>();
            visit(own, own, result, "", shown);
            shown.keySet().removeAll(tried);
            shown.forEach((property, owner) -> {
                String name = property.substring(property.lastIndexOf('.') + 1);
                JsonNode value = owner.remove(name);
                owner.set(name + "X", value);
                assertFalse(schema.validate(result).isEmpty(), property);
                owner.remove(name + "X");
                owner.set(name, value);
                tried.add(property);
            });
        }
        assertTrue(tried.size() >= properties(own).size() * 9 / 10, tried.size() + " properties tried");
    }

    @ParameterizedTest
    @EnumSource
    void every_property_has_a_title_and_a_description_and_every_object_is_closed(PublishedSchema published) {
        closed(JSON.readTree(published.text()), "");
    }

    private static void closed(JsonNode node, String path) {
        if (node.has("properties") && node.path("type").asString("").equals("object")) {
            assertFalse(node.path("additionalProperties").asBoolean(true), path);
            node.path("properties")
                    .forEachEntry((name, property) -> assertTrue(
                            property.has("title")
                                    && property.path("description").asString("").endsWith("."),
                            path + "/" + name));
        }
        node.forEachEntry((name, child) -> closed(child, path + "/" + name));
    }

    private static Schema schema(PublishedSchema published) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published.text(), InputFormat.JSON);
    }

    private static Map<String, String> results(PublishedSchema published) {
        return RESULTS.computeIfAbsent(published, PublishedResults::of);
    }

    private static Set<String> properties(JsonNode schema) {
        Set<String> all = new TreeSet<>();
        schema.path("properties").propertyNames().forEach(name -> all.add("." + name));
        schema.path("$defs")
                .forEachEntry((definition, of) ->
                        of.path("properties").propertyNames().forEach(name -> all.add(definition + "." + name)));
        return all;
    }

    /** Note the first object in which each property of the schema is shown. */
    private static void visit(
            JsonNode whole, JsonNode schema, JsonNode result, String definition, Map<String, ObjectNode> shown) {
        if (schema.has("$ref")) {
            String pointer = schema.path("$ref").asString().substring(1);
            visit(whole, whole.at(pointer), result, pointer.substring(pointer.lastIndexOf('/') + 1), shown);
        } else if (result instanceof ObjectNode object) {
            schema.path("properties").forEachEntry((name, property) -> {
                if (object.has(name)) {
                    shown.putIfAbsent(definition + "." + name, object);
                    visit(whole, property, object.get(name), definition, shown);
                }
            });
        } else {
            result.forEach(one -> visit(whole, schema.path("items"), one, definition, shown));
        }
    }

    /** Keep a few of each list: the first, so that a result is quickly looked through. */
    private static void shorten(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > MOST_OF_A_LIST) {
                list.remove(list.size() - 1);
            }
        }
        node.forEach(PublishedSchemaTest::shorten);
    }
}
