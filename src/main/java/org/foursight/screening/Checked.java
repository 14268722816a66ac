package org.foursight.screening;

import java.time.LocalDate;
import java.util.List;
import org.foursight.engine.Engine;
import org.foursight.facts.Fact;
import org.foursight.facts.Fired;
import org.foursight.findings.LedgerLine;
import org.foursight.ledger.Certificate;
import org.foursight.ledger.Ledger;
import org.foursight.ledger.SecondReading;

/**
 * What the engine fired on one case, what became of every rule, and that the two agree.
 *
 * @param fired what the engine fired
 * @param lines what became of every rule, read without the engine
 * @param certificate that both agree
 */
public record Checked(List<Fired> fired, List<LedgerLine> lines, Certificate certificate) {

    /**
     * Fire the rules on one core while they are read a second time on another, and compare the two.
     *
     * @throws UncertifiedScreening when the engine and the second reading of the rules differ
     * @throws java.util.concurrent.CancellationException when its thread is interrupted
     * @throws org.foursight.engine.EngineDefect when the rules do not come to an end
     */
    public static Checked of(Engine engine, SecondReading reading, List<Fact> facts, LocalDate asOf) {
        try (Aside<List<Fired>> firing = Aside.start(() -> engine.fire(facts, asOf))) {
            Ledger ledger = Ledger.of(reading, facts, asOf);
            List<LedgerLine> lines = ledger.lines();
            List<Fired> fired = firing.join();
            Certificate certificate = ledger.certify(fired);
            if (!certificate.holds()) {
                throw new UncertifiedScreening(certificate.faults());
            }
            return new Checked(fired, lines, certificate);
        }
    }
}
