package org.foursight.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foursight.casefile.CaseFile;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.facts.Fired;
import org.foursight.findings.Finding;
import org.foursight.rules.Given;
import org.foursight.rules.Scenarios;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.Test;

/**
 * Puts every small fault into every rule and asks whether the scenarios of its own concept notice.
 *
 * <p>It shows what the tables would notice, not that what they say is the law. {@code rules/survivors.md} lists the
 * faults that no row can notice, each with the reason. Whom a rule is about and when it is in force are not changed.
 */
class RuleMutationTest {

    private static final SecondReading READING = Loaded.READING;
    /** Where the rules of each concept begin in the order in which they rest on each other. */
    private static final Map<String, Integer> FIRST = first();

    private static final Path APPROVED = Path.of("rules/survivors.md");

    @Test
    void every_fault_in_a_rule_is_noticed_by_its_own_scenarios_or_listed_with_a_reason() {
        Map<String, List<Row>> rows = rows();
        Set<String> survivors = new TreeSet<>();
        int mutants = 0;
        for (RuleText rule : READING.rules()) {
            List<Row> own = rows.getOrDefault(rule.rule().concludes(), List.of());
            for (Mutant mutant : Mutants.of(rule)) {
                mutants++;
                SecondReading faulty = SecondReading.of(List.of(mutant.rule()));
                if (own.stream()
                        .noneMatch(row -> row.notices(faulty, mutant.rule().id()))) {
                    survivors.add(mutant.name());
                }
            }
        }
        assertTrue(mutants > 10 * READING.rules().size(), "faults put in: " + mutants);
        assertEquals(String.join("\n", approved()), String.join("\n", survivors), "survivors");
    }

    @Test
    void every_survivor_has_a_reason() {
        for (List<String> cells : Scenarios.cells(APPROVED)) {
            assertTrue(cells.size() == 3 && cells.get(2).length() > 20, cells.toString());
        }
    }

    private static Map<String, Integer> first() {
        Map<String, Integer> first = new HashMap<>();
        List<RuleText> rules = READING.inOrder();
        for (int i = 0; i < rules.size(); i++) {
            first.putIfAbsent(rules.get(i).rule().concludes(), i);
        }
        return first;
    }

    private static Set<String> approved() {
        return Scenarios.cells(APPROVED).stream()
                .map(cells -> cells.get(0) + " | " + cells.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<Row>> rows() {
        Map<String, List<Row>> rows = new HashMap<>();
        Scenarios.byConcept().forEach((concept, givens) -> {
            List<Row> of = new ArrayList<>();
            givens.forEach(given -> of.add(Row.of(concept, Given.caseFile(given))));
            rows.put(concept, of);
        });
        return rows;
    }

    /**
     * What a row of a concept gives its rules.
     *
     * @param asOf the day of the screening
     * @param facts the facts of the case
     * @param earlier the findings the concept can rest on
     * @param fired what each rule of the concept concludes, by rule
     */
    private record Row(LocalDate asOf, List<Fact> facts, Set<Finding> earlier, Map<String, Set<Finding>> fired) {

        static Row of(String concept, CaseFile caseFile) {
            List<Fact> facts = Facts.of(caseFile);
            Set<Finding> earlier = new LinkedHashSet<>();
            Map<String, Set<Finding>> fired = new HashMap<>();
            int reached = FIRST.getOrDefault(concept, 0);
            for (Fired firing : READING.read(facts, caseFile.asOf()).fired()) {
                if (firing.concluded().element().equals(concept)) {
                    fired.computeIfAbsent(firing.rule().id(), rule -> new HashSet<>())
                            .add(firing.concluded());
                } else if (FIRST.getOrDefault(firing.concluded().element(), 0) < reached) {
                    earlier.add(firing.concluded());
                }
            }
            return new Row(caseFile.asOf(), facts, earlier, fired);
        }

        boolean notices(SecondReading faulty, String rule) {
            Map<String, Holding> holdings = Holding.of(facts);
            earlier.forEach(finding ->
                    Objects.requireNonNull(holdings.get(finding.about())).add(finding));
            Set<Finding> concluded = faulty.read(holdings, asOf).fired().stream()
                    .map(Fired::concluded)
                    .collect(Collectors.toSet());
            return !concluded.equals(fired.getOrDefault(rule, Set.of()));
        }
    }
}
