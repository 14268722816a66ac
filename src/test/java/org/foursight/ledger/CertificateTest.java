package org.foursight.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.engine.Engine;
import org.foursight.engine.RuleBook;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.facts.Fired;
import org.foursight.rules.Given;
import org.foursight.rules.Scenarios;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The second reading and the engine agree on every scenario of every rule.
 *
 * <p>That both are right is for the scenario tables: here they are only held against each other.
 */
class CertificateTest {

    private static final RuleBook BOOK = RuleBook.load();
    private static final Engine ENGINE = new Engine(BOOK);
    private static final SecondReading READING = SecondReading.of(BOOK.rules());

    @TestFactory
    Stream<DynamicTest> the_engine_and_the_second_reading_agree_on_every_scenario() {
        return Scenarios.all().stream()
                .map(given -> DynamicTest.dynamicTest(given.toString(), () -> {
                    var caseFile = Given.caseFile(given);
                    List<Fact> facts = Facts.of(caseFile);
                    Certificate certificate =
                            Ledger.of(READING, facts, caseFile.asOf()).certify(ENGINE.fire(facts, caseFile.asOf()));
                    assertEquals(List.of(), certificate.faults(), given.toString());
                }));
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
