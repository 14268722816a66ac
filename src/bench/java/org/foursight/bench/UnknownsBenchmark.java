package org.foursight.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileException;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaire;
import org.foursight.report.Report;
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
import tools.jackson.databind.json.JsonMapper;

/** A whole report, with what is open and what it could change, against how many questions are not answered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class UnknownsBenchmark {

    private static final String CASE = "ex-partner-recorded-as-harassment";

    /** How many questions are left open; the others are answered no. */
    @Param({"0", "40", "80", "120", "160"})
    public int open;

    private Screening screening;
    private CaseFile caseFile;

    /** Answer no to every question but those left open, the first of each questionnaire's questions in turn. */
    @Setup
    public void load() {
        screening = Screening.standard();
        Map<String, String> answers = new LinkedHashMap<>();
        List<Questionnaire> questionnaires = screening.questionnaires().all();
        int longest = questionnaires.stream()
                .mapToInt(questionnaire -> questionnaire.items().size())
                .max()
                .orElse(0);
        int left = open;
        for (int place = 0; place < longest; place++) {
            for (Questionnaire questionnaire : questionnaires) {
                if (place < questionnaire.items().size() && left-- <= 0) {
                    Item item = questionnaire.items().get(place);
                    answers.put(questionnaire.id() + "/" + item.id(), "no");
                }
            }
        }
        byte[] json = DemonstrationCases.load().caseFile(CASE);
        try {
            caseFile = screening
                    .reader()
                    .readChanged(json, new JsonMapper().writeValueAsBytes(Map.of("answers", answers)));
        } catch (CaseFileException refused) {
            throw new IllegalStateException(refused.problems().toString(), refused);
        }
    }

    /** Screen it. */
    @Benchmark
    public Report report() {
        return screening.screen(caseFile);
    }
}
