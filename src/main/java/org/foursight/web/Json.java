package org.foursight.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers as JSON. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Return a value as JSON text. */
    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Return the body of a request as an object that has these fields and no other; refuses it otherwise. */
    static JsonNode object(byte[] body, List<String> fields) {
        if (!RequestBody.wellFormed(body)) {
            throw Refusal.because(400, "Malformed JSON", "The body is not one JSON value.", "Send one JSON object.");
        }
        JsonNode json = MAPPER.readTree(body);
        if (!json.isObject() || !Set.copyOf(json.propertyNames()).equals(Set.copyOf(fields))) {
            throw Refusal.because(
                    422,
                    "Invalid body",
                    "The body is not an object with exactly " + String.join(", ", fields) + ".",
                    "Send these fields and no other; /openapi describes them.");
        }
        return json;
    }

    /** Answer with a value as JSON. */
    static void answer(Context request, Object value) {
        answer(request, "application/json", text(value));
    }

    /** Answer with JSON text under a media type of its own. */
    static void answer(Context request, String mediaType, String json) {
        request.contentType(mediaType).result(json);
    }
}
