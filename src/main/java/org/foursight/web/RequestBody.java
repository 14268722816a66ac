package org.foursight.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a request as JSON bytes, within limits. */
final class RequestBody {

    /** The most bytes a case file may have. */
    static final int LIMIT = 2 * 1024 * 1024;

    private static final long DRAINED = 8L * LIMIT;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequestBody() {}

    /** Return the bytes of a JSON body; refuses other types with 415 and large bodies with 413. */
    static byte[] json(Context request) throws IOException {
        String encoding = request.header("Content-Encoding");
        if (!isJson(request.header("Content-Type")) || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
            throw Refusal.because(
                    415,
                    "Unsupported media type",
                    "The body is not plain application/json.",
                    "Send the case file with the header Content-Type: application/json and no Content-Encoding.");
        }
        InputStream body = request.bodyInputStream();
        byte[] bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            drain(body);
            throw Refusal.because(
                    413,
                    "Content too large",
                    "The case file is larger than 2 MB.",
                    "Leave out what is not about this case, such as attachments.");
        }
        return bytes;
    }

    /** Say whether the bytes are one JSON value with no name used twice in an object. */
    static boolean wellFormed(byte[] bytes) {
        try {
            return !STRICT.readTree(bytes).isMissingNode();
        } catch (JacksonException malformed) {
            return false;
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
        return type.equals("application/json") || type.equals("application/json;charset=utf-8");
    }

    /** Read some of what is left, so that a sender who is still writing gets to see the answer. */
    private static void drain(InputStream body) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long drained = 0;
        int read = body.read(buffer);
        while (read >= 0 && drained < DRAINED) {
            drained += read;
            read = body.read(buffer);
        }
    }
}
