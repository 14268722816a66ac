package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.foursight.report.PublishedSchema;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Route;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description and the service say the same. It does not compare the shapes of answers. */
class OpenApiTest {

    @Test
    void the_description_names_every_route_and_no_other() throws Exception {
        Set<String> described = new TreeSet<>();
        description()
                .get("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry(
                        (method, operation) -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> served = new TreeSet<>();
        List<Route> routes = Routes.of(TestSite.local(), new Pages());
        routes.forEach(route -> served.add(route.method().name() + " " + route.path()));
        assertEquals(served, described);
    }

    @Test
    void every_operation_has_an_id_a_summary_and_answers() throws Exception {
        Set<String> ids = new TreeSet<>();
        description()
                .get("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    assertTrue(
                            operation.hasNonNull("summary")
                                    && !operation.get("responses").isEmpty(),
                            path);
                    assertTrue(ids.add(operation.get("operationId").asString()), path);
                }));
    }

    @Test
    void every_pointer_in_the_description_leads_somewhere() throws Exception {
        JsonNode description = description();
        for (String pointer : description.findValuesAsString("$ref")) {
            assertTrue(!description.at(pointer.substring(1)).isMissingNode(), pointer);
        }
    }

    @Test
    void what_has_a_published_schema_leads_to_it_and_requires_the_same() throws Exception {
        JsonNode description = description();
        Set<String> led = new TreeSet<>();
        description.at("/components/schemas").forEachEntry((name, component) -> {
            String url = component.at("/externalDocs/url").asString("");
            if (!url.isEmpty()) {
                assertTrue(description.path("paths").has(url), url);
                JsonNode schema = schema(url);
                assertEquals(schema.path("type"), component.path("type"), name);
                assertEquals(schema.path("required"), component.path("required"), name);
                led.add(url);
            }
        });
        Set<String> published = new TreeSet<>(Set.of("/api/schema/case-file"));
        for (PublishedSchema schema : PublishedSchema.values()) {
            published.add("/api/schema/" + schema.word());
        }
        assertEquals(published, led);
    }

    private static JsonNode schema(String url) {
        try (InputStream json = OpenApiTest.class.getResourceAsStream(
                "/schema/" + url.substring("/api/schema/".length()) + "-1.schema.json")) {
            return new YAMLMapper().readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode description() throws Exception {
        try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/openapi.yaml")) {
            return new YAMLMapper().readTree(yaml);
        }
    }
}
