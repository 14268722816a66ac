package org.foursight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.engine.Engine;
import org.foursight.engine.RuleBook;
import org.foursight.facts.Facts;
import org.foursight.findings.Firing;
import org.foursight.screening.Loaded;
import org.foursight.sources.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every row of every scenario table through the reader, the facts and the rules.
 *
 * <p>It does not prove that a rule states the law: that is for the people who read the tables.
 */
class ScenarioTest {

    private static final RuleBook BOOK = Loaded.BOOK;
    private static final Engine ENGINE = new Engine(BOOK);
    private static final Map<String, String> NAMED = ScenarioTable.named();
    private static final String PAIR = "v1~s1";
    private static final Map<String, List<ScenarioTable.Row>> ROWS =
            rows().collect(Collectors.groupingBy(ScenarioTable.Row::concept));

    @TestFactory
    Stream<DynamicTest> every_row_comes_out_as_its_table_says() {
        return rows().map(row -> DynamicTest.dynamicTest(row.concept() + ": " + row.scenario(), () -> run(row)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_row_that_fires_it_one_that_just_misses_it_and_one_that_leaves_it_unknown() {
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> covered(rule)));
    }

    static void run(ScenarioTable.Row row) {
        assertFalse(
                row.toString().contains(ScenarioTable.BLANK),
                () -> "still to be written, as rules/given.md says: " + row.concept() + "/scenarios.md, " + row);
        List<Firing> firings = fire(row.given()).stream()
                .filter(firing -> firing.concluded().about().equals(PAIR))
                .filter(firing -> firing.concluded().element().equals(row.concept()))
                .toList();
        Set<String> fired = new TreeSet<>();
        Set<String> statuses = new TreeSet<>();
        for (Firing firing : firings) {
            fired.add(firing.rule());
            statuses.add(firing.concluded().status().toString());
        }
        String status = statuses.isEmpty()
                ? "UNKNOWN"
                : statuses.size() > 1 ? "CONFLICT" : statuses.iterator().next();
        String where = row.concept() + "/scenarios.md, \"" + row.scenario() + "\", given " + row.given();
        assertEquals(new TreeSet<>(row.fires()), fired, () -> "rules that fired: " + where);
        assertEquals(row.status(), status, () -> "status: " + where);
    }

    private static void covered(Rule rule) {
        String concept = rule.id().substring(0, rule.id().indexOf('.'));
        List<ScenarioTable.Row> rows = ROWS.getOrDefault(concept, List.of());
        List<ScenarioTable.Row> firing =
                rows.stream().filter(row -> row.fires().contains(rule.id())).toList();
        assertTrue(!firing.isEmpty(), "a row fires " + rule.id());
        List<ScenarioTable.Row> missing =
                rows.stream().filter(row -> row.misses().contains(rule.id())).toList();
        assertTrue(!missing.isEmpty(), "a row misses " + rule.id());
        for (ScenarioTable.Row row : missing) {
            assertTrue(!row.fires().contains(rule.id()), row.scenario() + " cannot both fire and miss " + rule.id());
            assertTrue(
                    firing.stream().anyMatch(fired -> isOneItemApart(fired.given(), row.given())),
                    "\"" + row.scenario() + "\" differs by exactly one item from a row that fires " + rule.id());
        }
        assertTrue(
                rows.stream().anyMatch(row -> row.status().equals("UNKNOWN")), "a row leaves " + concept + " unknown");
    }

    /** One item added, taken away or changed. */
    private static boolean isOneItemApart(List<String> one, List<String> other) {
        List<String> onlyOne = new ArrayList<>(one);
        other.forEach(onlyOne::remove);
        List<String> onlyOther = new ArrayList<>(other);
        one.forEach(onlyOther::remove);
        return onlyOne.size() <= 1 && onlyOther.size() <= 1 && onlyOne.size() + onlyOther.size() >= 1;
    }

    static List<Firing> fire(List<String> given) {
        var caseFile = Given.caseFile(given);
        return ENGINE.run(Facts.of(caseFile), caseFile.asOf());
    }

    private static Stream<ScenarioTable.Row> rows() {
        List<Path> concepts = ScenarioTable.concepts();
        return concepts.stream().flatMap(concept -> ScenarioTable.of(concept, NAMED).stream());
    }
}
