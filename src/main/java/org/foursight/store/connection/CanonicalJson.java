package org.foursight.store.connection;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as text with one spelling only (RFC 8785), so that equal content has equal hashes. */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CanonicalJson() {}

    /**
     * Return the canonical form of JSON.
     *
     * @throws IllegalArgumentException when it has none
     */
    public static String of(byte[] json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException malformed) {
            throw new IllegalArgumentException("This is not JSON that has a canonical form.", malformed);
        }
    }

    /** Return the canonical form of a JSON object or list. */
    public static String of(JsonNode json) {
        return of(MAPPER.writeValueAsBytes(json));
    }

    /** Return the hash of all that a record holds; texts that UTF-8 cannot write have none. */
    public static String sha256(Record whole) {
        return Hashes.sha256(of(MAPPER.writeValueAsBytes(whole)));
    }

    /** Write a value that may be a bare text or number, which has no canonical form of its own. */
    public static String written(JsonNode json) {
        return json.isContainer() ? of(json) : MAPPER.writeValueAsString(json);
    }

    /** Read JSON that this program wrote. */
    public static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** Return an empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }
}
