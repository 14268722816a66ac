package org.foursight.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFileReader;
import org.foursight.casefile.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers as JSON. */
public final class Json {

    /** The media type of what went wrong. */
    public static final String PROBLEM = "application/problem+json";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Return a value as JSON text. */
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Read JSON that this program wrote. */
    public static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** Return JSON as UTF-8 text. */
    public static byte[] bytes(JsonNode json) {
        return MAPPER.writeValueAsBytes(json);
    }

    /** Return the body of a request: one JSON object that has some fields; refuses others with 400, 413, 415 or 422. */
    public static JsonNode body(Context request, String... fields) throws IOException {
        byte[] bytes = RequestBody.json(request);
        if (bytes.length > CaseFileReader.MOST_BYTES) {
            throw Refusal.because(413, "Content too large", "The body is too long.", "Send a shorter one.");
        }
        if (!RequestBody.wellFormed(bytes)) {
            throw Refusal.because(
                    400, "Malformed JSON", "The body is not one JSON value in UTF-8.", "Send one JSON object.");
        }
        JsonNode body = MAPPER.readTree(bytes);
        List<Problem> missing = Stream.of(fields)
                .filter(field -> !body.has(field))
                .map(field -> new Problem("/" + field, "It is missing.", "Send it; /openapi shows how."))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(422, "Something is missing", missing);
        }
        return body;
    }

    /** Answer with a value as JSON. */
    public static void answer(Context request, Object value) {
        answer(request, "application/json", text(value));
    }

    /** Answer with JSON in UTF-8. */
    public static void answer(Context request, byte[] json) {
        request.contentType("application/json").result(json);
    }

    /** Answer with JSON text under a media type of its own. */
    public static void answer(Context request, String mediaType, String json) {
        request.contentType(mediaType).result(json);
    }
}
