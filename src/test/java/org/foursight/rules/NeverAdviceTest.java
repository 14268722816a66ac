package org.foursight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foursight.casefile.CaseFile;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.facts.StepRecorded;
import org.foursight.questions.Questionnaires;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.sources.NeverAdvice;
import org.foursight.sources.NeverAdviceList;
import org.foursight.sources.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No text of ours gives advice that is never given, and the log is searched for it without flagging its refusal. */
class NeverAdviceTest {

    private static final NeverAdviceList LIST = NeverAdviceList.load();
    private static final Register REGISTER = Register.load();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern GIST = Pattern.compile("@gist\\(\"([^\"]*)\"\\)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO-1|A Police Information Notice was issued.",
                "NO-1|Suspect given words of advice by phone.",
                "NO-2|Mediation offered through the housing office.",
                "NO-3|Victim advised to contact him one last time to say so.",
                "NO-3|Told the victim to reason with him.",
                "NO-4|V advised to block S's numbers.",
                "NO-4|Victim told to change her number.",
                "NO-4|Advised to just ignore it.",
                "NO-4|Suggested deleting her accounts.",
                "NO-4|Told not to reply but to block him.",
                "NO-5|Victim asked to remove the tracker.",
                "NO-6|Advised to move house.",
                "NO-7|Community resolution agreed.",
                "NO-7|Conditional caution given.",
                "NO-8|No crime recorded: first report.",
                "NO-8|Isolated incident.",
                "NO-9|No threats made so downgraded to standard risk.",
                "NO-9|Victim not frightened, closed.",
                "NO-10|Couples counselling suggested."
            })
    void what_is_never_advised_is_found(String code, String text) {
        assertTrue(LIST.in(text).stream().map(NeverAdvice::code).toList().contains(code), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V told not to block him.",
                "Told not to block S's numbers before the download.",
                "Advised never to contact him.",
                "Victim was advised against changing her number.",
                "Mediation was refused.",
                "Mediation is not appropriate.",
                "No police information notice is to be used.",
                "Interviewed under caution.",
                "Do not remove the tracker.",
                "Evidence captured before V is advised to block him.",
                "This is not an isolated incident.",
                "Absence of violence is no reason to lower the rating.",
                "The victim called police and blocked the road."
            })
    void advice_turned_down_is_not_found(String text) {
        assertEquals(List.of(), LIST.in(text));
    }

    @Test
    void the_list_has_each_code_once_and_rests_on_registered_paragraphs() {
        assertEquals(
                IntStream.rangeClosed(1, 10).mapToObj(number -> "NO-" + number).toList(),
                LIST.all().stream().map(NeverAdvice::code).toList());
        LIST.all().forEach(never -> REGISTER.paragraph(never.source()));
    }

    @Test
    void no_text_of_ours_gives_such_advice() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        REGISTER.elements().stream()
                .filter(element -> element.kind().equals("recommendation"))
                .map(element -> REGISTER.advice(element.id()))
                .forEach(advice -> texts.put("advice " + advice.id(), advice.title() + ". " + advice.text()));
        REGISTER.elements().forEach(element -> texts.put("test of " + element.id(), element.test()));
        REGISTER.sources()
                .forEach(source -> source.paragraphs()
                        .forEach(paragraph -> texts.put(source.key() + "/" + paragraph.id(), paragraph.says())));
        Questionnaires.load()
                .all()
                .forEach(asked -> asked.items()
                        .forEach(item -> texts.put(asked.id() + "/" + item.id(), item.prompt() + " " + item.help())));
        LIST.all().forEach(never -> texts.put("instead of " + never.code(), never.instead()));
        for (RuleFiles.RuleFile file : RuleFiles.all()) {
            Matcher gist = GIST.matcher(file.text());
            while (gist.find()) {
                texts.put(file.concept() + " at " + gist.start(), gist.group(1));
            }
        }
        assertTrue(texts.size() > 300, "texts found: " + texts.size());
        assertNone(texts);
    }

    @Test
    void no_report_of_a_demonstration_case_gives_such_advice_in_its_own_words() throws IOException {
        for (DemonstrationCases.Listed listed : Loaded.CASES.all()) {
            Path file = Path.of("cases", listed.id(), "case.json");
            byte[] bytes = Files.readAllBytes(file);
            Map<String, String> texts =
                    ownWords(Loaded.caseFile(listed.id()), Loaded.report(listed.id()), strings(MAPPER.readTree(bytes)));
            assertTrue(texts.size() > 30, listed.id());
            assertNone(texts);
        }
    }

    @Test
    void a_meeting_that_is_recorded_is_no_advice_of_ours() {
        for (String step : List.of("step mediation", "step mediation done=yes", "step mediation on=2026-05-02")) {
            CaseFile caseFile = Given.caseFile(List.of("incident 2026-05-02 loitering", step));
            Map<String, String> texts = ownWords(caseFile, Loaded.SCREENING.screen(caseFile), List.of());
            assertTrue(texts.toString().contains("bring victim and suspect together"), step);
            assertNone(texts);
        }
    }

    /** Return every text of the report of a case file, without what the case file says and what its entries read as. */
    private static Map<String, String> ownWords(CaseFile caseFile, Report report, List<String> recorded) {
        Set<String> theirs = new TreeSet<>();
        recorded.stream().filter(text -> text.length() > 12).forEach(theirs::add);
        Set<String> steps = new TreeSet<>();
        for (Fact fact : Facts.of(caseFile)) {
            if (fact instanceof StepRecorded) {
                steps.add(fact.inWords());
            }
        }
        Map<String, String> texts = new TreeMap<>();
        for (String text : strings(MAPPER.readTree(ReportJson.write(report)))) {
            String own = text;
            for (String said : theirs) {
                own = own.replace(said, "…");
            }
            for (String step : steps) {
                own = own.equals(step) ? "…" : own.replace(": " + step, ": …").replace("; " + step, "; …");
            }
            texts.put(caseFile.reference() + ": " + own, own);
        }
        return texts;
    }

    /** What rules look for is not what anybody is told to do. */
    private static final Set<String> CONDITIONS = Set.of("ledger", "whyNot");

    private static void assertNone(Map<String, String> texts) {
        List<String> found = new ArrayList<>();
        texts.forEach((where, text) -> LIST.in(text).forEach(never -> found.add(never.code() + " in " + where)));
        assertEquals(List.of(), found);
    }

    private static List<String> strings(JsonNode node) {
        List<String> all = new ArrayList<>();
        if (node.isString()) {
            all.add(node.asString());
        }
        if (node.isObject()) {
            node.properties().stream()
                    .filter(part -> !CONDITIONS.contains(part.getKey()))
                    .forEach(part -> all.addAll(strings(part.getValue())));
        } else {
            node.forEach(child -> all.addAll(strings(child)));
        }
        return all;
    }
}
