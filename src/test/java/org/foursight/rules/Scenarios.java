package org.foursight.rules;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The given of every scenario and trap, for tests that hold for any case. */
public final class Scenarios {

    private Scenarios() {}

    /** Return each given once, in the order of the tables. */
    public static List<List<String>> all() {
        return byConcept().values().stream().flatMap(List::stream).distinct().toList();
    }

    /** Return the givens of each concept, in the order of its table. */
    public static Map<String, List<List<String>>> byConcept() {
        Map<String, String> named = ScenarioTable.named();
        Map<String, List<List<String>>> byConcept = new LinkedHashMap<>();
        ScenarioTable.concepts()
                .forEach(concept -> byConcept.put(
                        concept.getFileName().toString(),
                        ScenarioTable.of(concept, named).stream()
                                .map(ScenarioTable.Row::given)
                                .toList()));
        return byConcept;
    }

    /** Return the rows of the tables in any file written like a scenario table, headings left out. */
    public static List<List<String>> cells(Path file) {
        return ScenarioTable.cells(file);
    }
}
