package org.foursight.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.engine.Engine;
import org.foursight.engine.RuleBook;
import org.foursight.facts.Facts;
import org.foursight.ledger.SecondReading;
import org.foursight.screening.Checked;
import org.foursight.screening.DemonstrationCases;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long 1,000 case files take, the demonstration cases in turn: each is read, and screened with the ledger of every
 * rule and the certificate. Run it on one core for the figure of one core; what it prints of warming up is the time of
 * the first thousands, while the code is still being compiled.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class ThousandFiles {

    private static final int FILES = 1_000;

    private CaseFileReader reader;
    private Engine engine;
    private SecondReading reading;
    private List<byte[]> files;

    /** Load the rule book and the files. */
    @Setup
    public void load() {
        reader = CaseFileReader.standard();
        RuleBook rules = RuleBook.load();
        engine = new Engine(rules);
        reading = SecondReading.of(rules.rules());
        DemonstrationCases cases = DemonstrationCases.load();
        files = cases.all().stream().map(listed -> cases.caseFile(listed.id())).toList();
    }

    /** Read and screen them, and return how many lines their ledgers have. */
    @Benchmark
    public long lines() {
        long lines = 0;
        for (int i = 0; i < FILES; i++) {
            CaseFile caseFile = reader.read(files.get(i % files.size()));
            lines += Checked.of(engine, reading, Facts.of(caseFile), caseFile.asOf())
                    .lines()
                    .size();
        }
        return lines;
    }
}
