package org.foursight.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.foursight.casefile.CaseFileReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads the body of a request as JSON bytes, within limits. */
public final class RequestBody {

    private static final long DRAINED = 8L * CaseFileReader.MOST_BYTES;
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private RequestBody() {}

    /** Return the bytes of a JSON body, one too many when it is too large; refuses other types with 415. */
    public static byte[] json(Context request) throws IOException {
        String encoding = request.header("Content-Encoding");
        if (!isJson(request.header("Content-Type")) || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
            throw Refusal.because(
                    415,
                    "Unsupported media type",
                    "The body is not plain application/json.",
                    "Send the case file with the header Content-Type: application/json and no Content-Encoding.");
        }
        InputStream body = request.bodyInputStream();
        byte[] bytes = body.readNBytes(CaseFileReader.MOST_BYTES + 1);
        drain(body);
        return bytes;
    }

    /** Say whether the bytes are UTF-8 and one JSON value, nested no deeper than can be read, no field given twice. */
    public static boolean wellFormed(byte[] bytes) {
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text(bytes))) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException | CharacterCodingException malformed) {
            return false;
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
        return type.equals("application/json") || type.equals("application/json;charset=utf-8");
    }

    /** Read some of what is left of a request that is refused, so that a sender who is still writing sees why. */
    public static void drain(Context refused) {
        try {
            drain(refused.bodyInputStream());
        } catch (IOException gone) {
            // The sender went away; there is nobody to answer.
            return;
        }
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
