package org.foursight.rules;

import java.util.List;
import java.util.Map;

/** The given of every scenario and trap, for tests that hold for any case. */
public final class Scenarios {

    private Scenarios() {}

    /** Return each given once, in the order of the tables. */
    public static List<List<String>> all() {
        Map<String, String> named = ScenarioTable.named();
        return ScenarioTable.concepts().stream()
                .flatMap(concept -> ScenarioTable.of(concept, named).stream())
                .map(ScenarioTable.Row::given)
                .distinct()
                .toList();
    }
}
