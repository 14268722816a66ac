package org.foursight.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.facts.Pair;
import org.foursight.findings.Finding;
import org.foursight.findings.Status;
import org.foursight.ledger.SecondReading;
import org.foursight.questions.Questionnaires;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.sources.Element;
import org.foursight.sources.Register;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said to be possible is what the rules come to when open questions are answered at random. */
class CompletionsTest {

    /** In each of the demonstration cases: more than 10,000 in all. */
    private static final int COMPLETIONS = 300;

    private static final SecondReading READING = Loaded.READING;
    private static final List<String> ELEMENTS =
            Register.load().elements().stream().map(Element::id).toList();
    private static final SensitivityReading SENSITIVITY = new SensitivityReading(
            READING, Questionnaires.load(), Register.load().elements());
    private static final DemonstrationCases CASES = Loaded.CASES;

    @TestFactory
    Stream<DynamicTest> every_random_completion_comes_to_what_the_diagram_says() {
        return CASES.all().stream()
                .map(listed -> DynamicTest.dynamicTest(listed.id(), () -> {
                    CaseFile caseFile = Loaded.caseFile(listed.id());
                    List<Pair> pairs = Facts.pairs(caseFile);
                    for (Pair pair : pairs) {
                        complete(caseFile, pair, COMPLETIONS / pairs.size(), listed.id());
                    }
                }));
    }

    @Test
    void an_incident_aimed_at_both_and_a_no_that_names_neither_leave_open_what_they_leave_open() {
        ObjectNode file =
                (ObjectNode) JsonMapper.builder().build().readTree(CASES.caseFile("two-people-one-incident-each"));
        ((ArrayNode) file.at("/incidents/0/towards")).removeAll().add("v1").add("v2");
        ((ArrayNode) file.at("/answers"))
                .addObject()
                .put("id", "unnamed")
                .put("questionnaire", "red-flags")
                .put("item", "weapon")
                .put("value", "no");
        CaseFile caseFile = Loaded.SCREENING.reader().read(file.toString().getBytes(StandardCharsets.UTF_8));
        for (Pair pair : Facts.pairs(caseFile)) {
            Outcomes outcomes = SENSITIVITY.outcomes(caseFile, pair);
            List<String> open =
                    outcomes.questions().stream().map(OpenQuestion::id).toList();
            assertTrue(open.contains("red-flags/weapon"), open.toString());
            assertTrue(
                    outcomes.questions().stream()
                            .flatMap(question -> question.options().stream())
                            .flatMap(option -> option.answers().stream())
                            .anyMatch(answer -> "i1".equals(answer.incident())),
                    pair.toString());
            complete(caseFile, pair, COMPLETIONS, "shared");
        }
    }

    private static void complete(CaseFile caseFile, Pair pair, int completions, String id) {
        Outcomes outcomes = SENSITIVITY.outcomes(caseFile, pair);
        Random random = new Random(id.hashCode());
        Map<String, Set<Status>> possible = new TreeMap<>();
        ELEMENTS.forEach(
                element -> possible.put(element, outcomes.guards(element).keySet()));
        for (int i = 0; i < completions; i++) {
            double share = i % 3 == 0 ? 0.05 : i % 3 == 1 ? 0.5 : 1;
            List<Answer> answers = new ArrayList<>();
            SortedSet<Integer> chosen = new TreeSet<>();
            int first = 0;
            for (OpenQuestion question : outcomes.questions()) {
                if (random.nextDouble() < share) {
                    int option = random.nextInt(question.options().size());
                    chosen.add(first + option);
                    answers.addAll(question.options().get(option).answers());
                }
                first += question.options().size();
            }
            Map<String, Set<Status>> came = statuses(Completion.of(caseFile, answers), pair);
            for (String element : ELEMENTS) {
                Status status = status(came.getOrDefault(element, Set.of()));
                assertEquals(
                        status, outcomes.status(element, chosen), () -> element + " in " + id + " with " + answers);
                assertTrue(possible.getOrDefault(element, Set.of()).contains(status), element);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> any_answers_incident_by_incident_stay_within_what_is_possible() {
        return CASES.all().stream()
                .map(listed -> DynamicTest.dynamicTest(listed.id(), () -> {
                    CaseFile caseFile = Loaded.caseFile(listed.id());
                    Random random = new Random(listed.id().hashCode());
                    for (Pair pair : Facts.pairs(caseFile)) {
                        Outcomes outcomes = SENSITIVITY.outcomes(caseFile, pair);
                        for (int i = 0; i < COMPLETIONS / 10; i++) {
                            Map<String, Set<Status>> came =
                                    statuses(Completion.of(caseFile, incidentByIncident(outcomes, random)), pair);
                            for (String element : ELEMENTS) {
                                Status status = status(came.getOrDefault(element, Set.of()));
                                assertTrue(outcomes.guards(element).containsKey(status), () -> element + " " + status);
                            }
                        }
                    }
                }));
    }

    /** Every single answer by itself: yes, no or left open, whatever its question says of other incidents. */
    private static List<Answer> incidentByIncident(Outcomes outcomes, Random random) {
        List<Answer> answers = new ArrayList<>();
        for (OpenQuestion question : outcomes.questions()) {
            Map<String, List<Answer>> replies = new TreeMap<>();
            question.options()
                    .forEach(option -> option.answers()
                            .forEach(answer -> replies.computeIfAbsent(answer.id(), id -> new ArrayList<>())
                                    .add(answer)));
            replies.values().stream()
                    .filter(ways -> random.nextBoolean())
                    .forEach(ways -> answers.add(ways.get(random.nextInt(ways.size()))));
        }
        return answers;
    }

    @TestFactory
    Stream<DynamicTest> both_ends_of_every_envelope_and_every_flip_are_attained() {
        return CASES.all().stream()
                .map(listed -> DynamicTest.dynamicTest(listed.id(), () -> {
                    CaseFile caseFile = Loaded.caseFile(listed.id());
                    for (Pair pair : Facts.pairs(caseFile)) {
                        attain(caseFile, pair);
                    }
                }));
    }

    private static void attain(CaseFile caseFile, Pair pair) {
        Outcomes outcomes = SENSITIVITY.outcomes(caseFile, pair);
        Fewest fewest = new Fewest(outcomes);
        Map<List<Answer>, Map<String, Set<Status>>> answered = new HashMap<>();
        for (String element : ELEMENTS) {
            outcomes.guards(element).forEach((status, guard) -> {
                List<List<Integer>> sets = fewest.sets(guard, 1000, 1);
                assertEquals(1, sets.size(), element + " can be " + status);
                List<Answer> answers = new ArrayList<>();
                sets.get(0)
                        .forEach(variable ->
                                answers.addAll(outcomes.option(variable).answers()));
                Set<Status> came = answered.computeIfAbsent(
                                answers, given -> statuses(Completion.of(caseFile, given), pair))
                        .getOrDefault(element, Set.of());
                assertEquals(status, status(came), () -> element + " with " + answers);
            });
        }
    }

    private static Status status(Set<Status> concluded) {
        return concluded.size() > 1
                ? Status.CONFLICT
                : concluded.isEmpty() ? Status.UNKNOWN : concluded.iterator().next();
    }

    private static Map<String, Set<Status>> statuses(CaseFile caseFile, Pair pair) {
        Map<String, Set<Status>> statuses = new TreeMap<>();
        List<Fact> facts = Facts.of(caseFile).stream()
                .filter(fact -> fact.about().equals(pair.toString()))
                .toList();
        for (Finding finding : READING.findings(facts, caseFile.asOf())) {
            statuses.computeIfAbsent(finding.element(), key -> EnumSet.noneOf(Status.class))
                    .add(finding.status());
        }
        return statuses;
    }
}
