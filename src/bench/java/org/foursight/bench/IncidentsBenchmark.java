package org.foursight.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Firing;
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

/** How the cost of firing the rules grows with the number of incidents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class IncidentsBenchmark {

    /** How many incidents. */
    @Param({"20", "200", "1000", "2000"})
    public int incidents;

    private Screening screening;
    private CaseFile caseFile;

    /** Make a case file with one incident a day, each with a threat, fear and distress. */
    @Setup
    public void load() {
        screening = Screening.standard();
        StringBuilder json = new StringBuilder("{\"schema\":\"foursight/case-file/1\",\"reference\":\"bench\","
                + "\"asOf\":\"2026-05-20\",\"recordedAs\":\"harassment\",\"victims\":[{\"id\":\"v1\",\"kind\":"
                + "\"individual\"}],\"suspects\":[{\"id\":\"s1\"}],\"incidents\":[");
        LocalDate first = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < incidents; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"i")
                    .append(i)
                    .append("\",\"when\":{\"on\":\"")
                    .append(first.plusDays(i))
                    .append("\"},\"summary\":\"An invented incident.\",\"behaviours\":[\"contact\",\"loitering\"],"
                            + "\"towards\":[\"v1\"],\"by\":\"s1\",\"threats\":[{\"kind\":\"violence\"}],\"effect\":"
                            + "{\"fearOfViolence\":\"yes\",\"distress\":\"yes\"},\"basis\":\"victimAccount\"}");
        }
        json.append("]}");
        caseFile = screening.reader().read(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Derive the facts and fire the rules. */
    @Benchmark
    public List<Firing> rulesOnly() {
        return screening.fire(caseFile);
    }
}
