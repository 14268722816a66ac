package org.foursight.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foursight.engine.Engine;
import org.foursight.engine.RuleBook;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.facts.Fired;
import org.foursight.findings.LedgerLine;
import org.foursight.rules.Given;
import org.foursight.rules.Scenarios;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The second reading and the engine agree on every scenario of every rule, and the ledger says the same.
 *
 * <p>That both are right is for the scenario tables: here they are only held against each other.
 */
class CertificateTest {

    private static final RuleBook BOOK = Loaded.BOOK;
    private static final Engine ENGINE = new Engine(BOOK);
    private static final SecondReading READING = Loaded.READING;

    /** Facts that every case has, so that a condition that only asks for one always holds. */
    private static final Set<String> ALWAYS = Set.of("Recorded", "Unit", "Screened");

    /** What each rule has been told to want in some scenario. */
    private final Map<String, Set<String>> appeared = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> engine_and_second_reading_agree_on_every_scenario_and_every_condition_appears() {
        return Stream.concat(
                Scenarios.all().stream().map(given -> DynamicTest.dynamicTest(given.toString(), () -> agree(given))),
                Stream.of(DynamicTest.dynamicTest(
                        "every condition of every rule appears", this::everyConditionHasAppeared)));
    }

    /** The certificate holds, and every rule stands in the ledger once for each pair, as fired just when it has. */
    private void agree(List<String> given) {
        var caseFile = Given.caseFile(given);
        List<Fact> facts = Facts.of(caseFile);
        Ledger ledger = Ledger.of(READING, facts, caseFile.asOf());
        List<Fired> engine = ENGINE.fire(facts, caseFile.asOf());
        assertEquals(List.of(), ledger.certify(engine).faults(), given.toString());
        Map<String, Set<String>> fired = new HashMap<>();
        engine.forEach(firing -> fired.computeIfAbsent(firing.rule().id(), rule -> new HashSet<>())
                .add(firing.about()));
        List<LedgerLine> lines = ledger.lines();
        assertEquals(BOOK.rules().size() * Facts.pairs(caseFile).size(), lines.size(), given::toString);
        for (LedgerLine line : lines) {
            boolean isFired = line.state() == LedgerLine.State.FIRED;
            assertEquals(fired.getOrDefault(line.rule(), Set.of()).contains(line.about()), isFired, line::toString);
            assertEquals(isFired, line.unmet().isEmpty(), line::toString);
            line.unmet()
                    .forEach(miss -> appeared.computeIfAbsent(line.rule(), rule -> new HashSet<>())
                            .add(miss.wants()));
        }
    }

    private void everyConditionHasAppeared() {
        List<String> never = new ArrayList<>();
        for (RuleText rule : READING.rules()) {
            for (Condition condition : rule.conditions()) {
                String wanted = ConditionWords.of(condition);
                boolean always = condition
                        .patterns()
                        .allMatch(pattern -> ALWAYS.contains(pattern.type())
                                && pattern.comparisons().stream()
                                        .allMatch(
                                                comparison -> comparison.field().equals("about")));
                if (!appeared.getOrDefault(rule.rule().id(), Set.of()).contains(wanted) && !always) {
                    never.add(rule.rule().id() + ": " + wanted);
                }
            }
        }
        assertEquals(List.of(), never);
    }

    @Test
    void a_firing_that_is_missing_or_too_many_is_found() {
        var caseFile = Given.caseFile(List.of("incident 2026-05-02 loitering", "incident 2026-05-09 loitering"));
        List<Fact> facts = Facts.of(caseFile);
        List<Fired> fired = new ArrayList<>(ENGINE.fire(facts, caseFile.asOf()));
        Ledger ledger = Ledger.of(READING, facts, caseFile.asOf());
        assertTrue(ledger.certify(fired).holds());
        Fired gone = fired.remove(0);
        Certificate missing = ledger.certify(fired);
        assertFalse(missing.holds());
        assertTrue(missing.faults().get(0).contains(gone.rule().id() + " about v1~s1 holds and has not fired"));
        fired.add(gone);
        fired.add(gone);
        assertTrue(ledger.certify(fired).faults().get(0).contains("has fired and does not hold"));
    }
}
