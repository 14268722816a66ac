package org.foursight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.junit.jupiter.api.Test;

/** An answer that counts for nothing is not passed over in silence. */
class LooseAnswersTest {

    private static final Screening SCREENING = Screening.standard();
    private static final byte[] JSON = DemonstrationCases.load().caseFile("ex-partner-recorded-as-harassment");
    private static final CaseFile CASE = SCREENING.reader().read(JSON);

    @Test
    void an_answer_to_a_question_that_nobody_asks_is_named() {
        List<LooseAnswer> loose = screened("{\"answers\": {\"knowledge/told-to-stopp\": \"yes\"}}");
        assertEquals(1, loose.size());
        assertEquals("knowledge/told-to-stopp", loose.get(0).question());
        assertTrue(loose.get(0).why().contains("no questionnaire"), loose.toString());
    }

    @Test
    void an_answer_about_incidents_that_names_none_is_named() {
        List<LooseAnswer> loose = screened("{\"answers\": {\"effect-on-victim/fear-of-violence\": \"yes\"}}");
        assertEquals(1, loose.size());
        assertTrue(loose.get(0).why().contains("the incident's id"), loose.toString());
    }

    @Test
    void one_that_names_its_incident_and_one_that_is_not_known_are_not() {
        assertEquals(
                List.of(),
                screened("{\"answers\": {\"effect-on-victim/fear-of-violence\":"
                        + " {\"value\": \"yes\", \"incident\": \"i1\"}}}"));
        assertEquals(List.of(), screened("{\"answers\": {\"effect-on-victim/fear-of-violence\": \"notKnown\"}}"));
        assertEquals(List.of(), SCREENING.screen(CASE).looseAnswers());
    }

    @Test
    void one_that_does_not_say_which_of_two_victims_it_is_about_is_named() {
        byte[] two = DemonstrationCases.load().caseFile("two-clerks-and-a-contract");
        String question = "effect-on-victim/fear-for-others";
        assertTrue(screened(two, "{\"answers\": {\"" + question + "\": \"yes\"}}").stream()
                .anyMatch(loose ->
                        loose.question().equals(question) && loose.why().contains("which of them")));
        assertEquals(
                List.of(),
                screened(
                        two,
                        "{\"answers\": {\"" + question + "\": {\"value\": \"yes\", \"victim\": \"v1\", \"suspect\":"
                                + " \"s1\"}}}"));
    }

    @Test
    void a_red_flag_that_names_neither_of_two_victims_warns_for_both_and_is_ruled_out_for_neither() {
        byte[] two = DemonstrationCases.load().caseFile("two-people-one-incident-each");
        assertEquals(
                List.of("red-flags/weapon"),
                screened(two, "{\"answers\": {\"red-flags/weapon\": \"no\"}}").stream()
                        .map(LooseAnswer::question)
                        .toList());
        assertEquals(List.of("UNKNOWN", "UNKNOWN"), weapon(two, "no"));
        assertEquals(List.of(), screened(two, "{\"answers\": {\"red-flags/weapon\": \"yes\"}}"));
        assertEquals(List.of("MET", "MET"), weapon(two, "yes"));
    }

    private static List<String> weapon(byte[] caseFile, String reply) {
        byte[] changes = ("{\"answers\": {\"red-flags/weapon\": \"" + reply + "\"}}").getBytes(StandardCharsets.UTF_8);
        CaseFile changed = SCREENING.reader().readChanged(caseFile, changes);
        return SCREENING.explain(changed, "red-flag-weapon").stream()
                .map(explanation -> explanation.status().name())
                .toList();
    }

    @Test
    void no_demonstration_case_has_one() {
        for (DemonstrationCases.Listed listed : DemonstrationCases.load().all()) {
            CaseFile caseFile =
                    SCREENING.reader().read(DemonstrationCases.load().caseFile(listed.id()));
            assertEquals(List.of(), SCREENING.screen(caseFile).looseAnswers(), listed.id());
        }
    }

    @Test
    void a_what_if_says_so_too() {
        CaseFile changed = changed("{\"answers\": {\"effect-on-victim/fear-of-violence\": \"yes\"}}");
        String words = WhatIfMarkdown.write(SCREENING.compare(CASE, changed));
        assertTrue(words.contains("Look at this answer"), words);
    }

    private static List<LooseAnswer> screened(byte[] caseFile, String changes) {
        byte[] bytes = changes.getBytes(StandardCharsets.UTF_8);
        return SCREENING.screen(SCREENING.reader().readChanged(caseFile, bytes)).looseAnswers();
    }

    private static List<LooseAnswer> screened(String changes) {
        return SCREENING.screen(changed(changes)).looseAnswers();
    }

    private static CaseFile changed(String changes) {
        return SCREENING.reader().readChanged(JSON, changes.getBytes(StandardCharsets.UTF_8));
    }
}
