package org.foursight.review;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Acts as JSON, as they are stored and sent. */
public final class ActJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private static final Pattern REASONED = Pattern.compile("\"act\"\\s*:\\s*\"(decided|reviewed|adviceTaken)\"");

    private ActJson() {}

    /** Write an act. */
    public static String write(Act act) {
        return MAPPER.writerFor(Act.class).writeValueAsString(act);
    }

    /**
     * Read an act.
     *
     * @throws ActException when it is none; the message names the place and the remedy, and nothing that was sent
     */
    public static Act read(String json) {
        try {
            String whole = complete(json);
            Act act = REASONED.matcher(whole).find()
                    ? MAPPER.treeToValue(reasoned(whole), Act.class)
                    : MAPPER.readValue(whole, Act.class);
            if (act == null) {
                throw new ActException("/");
            }
            return act;
        } catch (JacksonException e) {
            throw new ActException(place(e));
        }
    }

    /** A decision that does not say about whom it is, is about everybody; one that has no reasons besides, has one or none. */
    private static JsonNode reasoned(String json) {
        JsonNode act = MAPPER.readTree(json);
        if (act instanceof ObjectNode fields) {
            if (!fields.has("further")) {
                fields.putArray("further");
            }
            if (!fields.has("about") && !fields.path("act").asString("").equals("adviceTaken")) {
                fields.putNull("about");
            }
        }
        return act;
    }

    /** A report that was kept before relationships, open questions or pairs were taken down says nothing of them. */
    private static String complete(String json) {
        return complete(complete(complete(json, "relationships", "[]"), "openQuestions", "null"), "pairs", "[]");
    }

    private static String complete(String json, String name, String nothing) {
        return json.startsWith("{\"act\":\"screened\"") && !json.contains('"' + name + '"')
                ? json.replaceFirst("(\"reviewBy\":\"[0-9-]+\")", "$1,\"" + name + "\":" + nothing)
                : json;
    }

    private static String place(JacksonException e) {
        StringBuilder path = new StringBuilder();
        e.getPath().forEach(step -> path.append('/').append(step.getPropertyName()));
        return path.isEmpty() ? "/" : path.toString();
    }
}
