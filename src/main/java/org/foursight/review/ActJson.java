package org.foursight.review;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Acts as JSON, as they are stored and sent. */
public final class ActJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

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
            Act act = MAPPER.readValue(complete(json), Act.class);
            if (act == null) {
                throw new ActException("/");
            }
            return act;
        } catch (JacksonException e) {
            throw new ActException(place(e));
        }
    }

    /** A report that was kept before relationships, or open questions, were taken down says nothing of them. */
    private static String complete(String json) {
        return complete(complete(json, "relationships", "[]"), "openQuestions", "null");
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
