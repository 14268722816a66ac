package org.foursight.web;

import io.javalin.http.Context;
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

    /** Answer with a value as JSON. */
    static void answer(Context request, Object value) {
        answer(request, "application/json", text(value));
    }

    /** Answer with JSON text under a media type of its own. */
    static void answer(Context request, String mediaType, String json) {
        request.contentType(mediaType).result(json);
    }
}
