package org.foursight.engine;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foursight.casefile.CaseFile;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.facts.Fired;
import org.foursight.findings.LedgerLine;
import org.foursight.ledger.SecondReading;
import org.foursight.screening.Checked;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.foursight.sensitivity.Sensitivity;
import org.foursight.sensitivity.SensitivityReading;
import org.jspecify.annotations.NullUnmarked;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each part of a screening costs, on the same rules and cases: Drools alone, what we add to it, what is open. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 3)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class PartsBenchmark {

    /** Which demonstration case. */
    @Param({"ex-partner-recorded-as-harassment", "long-campaign"})
    public String demonstration;

    private RuleBook ruleBook;
    private Engine engine;
    private SecondReading reading;
    private SensitivityReading sensitivity;
    private CaseFile caseFile;
    private List<Fact> facts;

    /** Load the rules and the case. */
    @Setup
    public void load() {
        Screening screening = Screening.standard();
        ruleBook = screening.ruleBook();
        engine = new Engine(ruleBook);
        reading = SecondReading.of(ruleBook.rules());
        sensitivity = new SensitivityReading(
                reading, screening.questionnaires(), screening.register().elements());
        caseFile = screening.reader().read(DemonstrationCases.load().caseFile(demonstration));
        facts = Facts.of(caseFile);
    }

    /** Insert the facts and fire, nothing recorded. */
    @Benchmark
    public int droolsAlone() {
        KieSession session = ruleBook.base().newKieSession();
        try {
            facts.forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** The same with dates of force and every firing recorded. */
    @Benchmark
    public List<Fired> withRecording() {
        return engine.fire(facts, caseFile.asOf());
    }

    /** The same with the ledger of every rule and the certificate, on two cores as in every screening. */
    @Benchmark
    public List<LedgerLine> withLedgerAndCertificate() {
        return Checked.of(engine, reading, facts, caseFile.asOf()).lines();
    }

    /** Envelope, ranked questions, pivotal entries and flips up to three. */
    @Benchmark
    public List<Sensitivity> whatIsOpen() {
        return sensitivity.of(caseFile);
    }
}
