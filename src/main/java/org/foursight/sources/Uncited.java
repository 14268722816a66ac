package org.foursight.sources;

import java.util.List;
import tools.jackson.core.type.TypeReference;

/**
 * A registered paragraph that no rule and no question cites, and what it is for.
 *
 * @param paragraph key and paragraph, such as {@code PHA-4A/5}
 * @param usedBy ids of the offences, elements, advice texts or profiles whose words rest on it; empty when none do
 * @param why what it is used for, or the reason there is no rule, in a sentence
 */
public record Uncited(String paragraph, List<String> usedBy, String why) {

    /** The record keeps its own copy. */
    public Uncited {
        usedBy = List.copyOf(usedBy);
    }

    /** Load every one. */
    public static List<Uncited> load() {
        return RegisterFiles.read("uncited.json", new TypeReference<>() {});
    }
}
