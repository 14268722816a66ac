package org.foursight.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the records say the same. Does not compare limits. */
class CaseFileSchemaTest {

    private static final JsonNode SCHEMA =
            new JsonMapper().readTree(CaseFileReader.standard().schemaText());

    static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(CaseFile.class, types);
        types.remove(When.class);
        return types;
    }

    static Stream<Class<?>> records() {
        return types().stream().filter(Class::isRecord);
    }

    static Stream<Class<?>> enums() {
        return types().stream().filter(Class::isEnum);
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_fields_of_a_record_are_those_of_the_schema_in_their_order(Class<?> type) {
        List<String> components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertEquals(components, List.copyOf(definition(type).path("properties").propertyNames()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_a_record_cannot_leave_out_is_required(Class<?> type) {
        List<String> needed = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean list = List.class.equals(component.getType());
            boolean atLeastOne = definition(type)
                            .path("properties")
                            .path(component.getName())
                            .path("minItems")
                            .asInt(0)
                    > 0;
            if (list ? atLeastOne : !isNullable(component)) {
                needed.add(component.getName());
            }
        }
        List<String> required = new ArrayList<>();
        definition(type).path("required").forEach(field -> required.add(field.asString()));
        assertEquals(needed, required);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void the_words_of_an_enum_are_those_of_the_schema_in_their_order(Class<?> type) {
        List<String> words = new ArrayList<>();
        definition(type).path("enum").forEach(word -> words.add(word.asString()));
        assertEquals(Stream.of(type.getEnumConstants()).map(Object::toString).toList(), words);
    }

    @Test
    void the_four_forms_of_when_have_the_fields_of_the_record() {
        Set<String> fields = new LinkedHashSet<>();
        SCHEMA.at("/$defs/when/oneOf")
                .forEach(form ->
                        fields.addAll(SCHEMA.at(form.path("$ref").asString().substring(1))
                                .path("properties")
                                .propertyNames()));
        assertEquals(
                Stream.of(When.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList(),
                List.copyOf(fields));
    }

    @Test
    void every_property_has_a_title_and_a_description_and_every_object_is_closed() {
        int[] seen = {0};
        visit(SCHEMA, "", seen);
        assertTrue(seen[0] > 100, "properties seen: " + seen[0]);
    }

    private static void visit(JsonNode node, String path, int[] seen) {
        if (node.path("type").asString("").equals("object")) {
            assertFalse(node.path("additionalProperties").asBoolean(true), path);
            node.path("properties").forEachEntry((name, property) -> {
                seen[0]++;
                assertTrue(property.has("title") && property.has("description"), path + "/" + name);
            });
        }
        node.forEachEntry((name, child) -> visit(child, path + "/" + name, seen));
    }

    private static JsonNode definition(Class<?> type) {
        String name = Character.toLowerCase(type.getSimpleName().charAt(0))
                + type.getSimpleName().substring(1);
        return type.equals(CaseFile.class) ? SCHEMA : SCHEMA.path("$defs").path(name);
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], types);
        } else if (type instanceof Class<?> named
                && named.getPackage().equals(CaseFile.class.getPackage())
                && types.add(named)
                && named.isRecord()) {
            for (RecordComponent component : named.getRecordComponents()) {
                collect(component.getGenericType(), types);
            }
        }
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedElement use = component.getAnnotatedType();
        return use.isAnnotationPresent(Nullable.class);
    }
}
