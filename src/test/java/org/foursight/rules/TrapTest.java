package org.foursight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.findings.Firing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the places where naive implementations get the law wrong, as {@code rules/traps.md} tells them. */
class TrapTest {

    @TestFactory
    Stream<DynamicTest> every_trap_is_avoided() {
        return ScenarioTable.cells(ScenarioTable.RULES.resolve("traps.md")).stream()
                .map(cells -> DynamicTest.dynamicTest(
                        cells.get(0) + ": " + cells.get(1), () -> run(cells.get(2), cells.get(3))));
    }

    /** Expectations read {@code element STATUS} or {@code element STATUS v2~s1}, parted by commas. */
    private static void run(String given, String expectations) {
        Set<Firing> firings = Set.copyOf(ScenarioTest.fire(Given.items(given, ScenarioTable.named())));
        for (String expectation : expectations.split(",", -1)) {
            String[] words = expectation.strip().split(" ", -1);
            String about = words.length > 2 ? words[2] : "v1~s1";
            Set<String> statuses = firings.stream()
                    .filter(firing -> firing.concluded().about().equals(about))
                    .filter(firing -> firing.concluded().element().equals(words[0]))
                    .map(firing -> firing.concluded().status().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    words[1],
                    statuses.isEmpty() ? "UNKNOWN" : String.join("+", statuses),
                    () -> expectation.strip() + ", given " + given);
        }
    }
}
