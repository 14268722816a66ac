package org.foursight.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Firing;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
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

/** How long one screening of a demonstration case takes: the rules only, and with the report as JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class ScreeningBenchmark {

    /** The demonstration case. */
    @Param({"ex-partner-recorded-as-harassment", "cheshire-2", "long-campaign"})
    public String demonstration;

    private Screening screening;
    private CaseFile caseFile;

    /** Load the rule book and read the case once. */
    @Setup
    public void load() {
        screening = Screening.standard();
        caseFile = screening.reader().read(DemonstrationCases.load().caseFile(demonstration));
    }

    /** Derive the facts and fire the rules. */
    @Benchmark
    public List<Firing> rulesOnly() {
        return screening.fire(caseFile);
    }

    /** Screen and write the report. */
    @Benchmark
    public String reportAsJson() {
        Report report = screening.screen(caseFile);
        return ReportJson.write(report);
    }
}
