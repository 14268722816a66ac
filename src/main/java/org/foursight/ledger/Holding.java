package org.foursight.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.facts.Fact;
import org.foursight.findings.Finding;

/** Everything that holds about each victim and suspect, by kind: the facts, and the findings made so far. */
final class Holding {

    private final Map<String, Map<String, List<Object>>> byAbout = new LinkedHashMap<>();

    Holding(List<Fact> facts) {
        facts.forEach(fact -> add(fact.about(), fact));
    }

    void add(Finding finding) {
        if (!of(finding.about(), "Finding").contains(finding)) {
            add(finding.about(), finding);
        }
    }

    private void add(String about, Object value) {
        byAbout.computeIfAbsent(about, key -> new HashMap<>())
                .computeIfAbsent(value.getClass().getSimpleName(), type -> new ArrayList<>())
                .add(value);
    }

    List<String> abouts() {
        return List.copyOf(byAbout.keySet());
    }

    List<Object> of(String about, String type) {
        return byAbout.getOrDefault(about, Map.of()).getOrDefault(type, List.of());
    }
}
