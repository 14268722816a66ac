package org.foursight.sensitivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.sources.Element;

/** What counts as an outcome, and how much is at stake in it. */
final class Outputs {

    private static final Map<String, String> BY_KIND = Map.of(
            "redFlag", "safeguarding",
            "four", "classification",
            "offence", "classification",
            "element", "classification",
            "spo", "spo",
            "step", "route",
            "recommendation", "advice");

    private Outputs() {}

    /** Return what is at stake in every element, in the order of the register. */
    static Map<String, String> stakes(List<Element> elements) {
        Map<String, String> stakes = new LinkedHashMap<>();
        for (Element element : elements) {
            String stake = element.id().equals("spo") ? "spo" : BY_KIND.getOrDefault(element.kind(), "picture");
            stakes.put(element.id(), element.kind().equals("limb") && !stake.equals("spo") ? "classification" : stake);
        }
        return stakes;
    }

    /** Say whether an element is one of those a reader sees as a result: FOUR, offences, order, route, red flags. */
    static boolean isMain(Element element) {
        return List.of("redFlag", "four", "offence", "step").contains(element.kind())
                || element.id().equals("spo");
    }
}
