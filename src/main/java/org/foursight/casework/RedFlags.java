package org.foursight.casework;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the red flags out of a stored report. */
public final class RedFlags {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RedFlags() {}

    /**
     * A red flag that is met.
     *
     * @param about the victim and suspect
     * @param id its element
     * @param label what it says
     */
    public record Flag(String about, String id, String label) {}

    /** Return those that are met, over every victim and suspect. */
    static List<Flag> met(String report) {
        List<Flag> flags = new ArrayList<>();
        for (JsonNode pair : MAPPER.readTree(report).path("pairs")) {
            for (JsonNode flag : pair.path("risk").path("redFlags")) {
                if (flag.path("status").asString().equals("MET")) {
                    flags.add(new Flag(
                            pair.path("about").asString(),
                            flag.path("id").asString(),
                            flag.path("label").asString()));
                }
            }
        }
        return flags;
    }
}
