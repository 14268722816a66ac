package org.foursight.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foursight.facts.Facts;
import org.foursight.findings.LedgerLine;
import org.foursight.findings.NearMiss;
import org.foursight.rules.Given;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.Test;

/** What the ledger says of rules that did not fire. Whether its words help a reader is for readers. */
class LedgerTest {

    private static final SecondReading READING = Loaded.READING;

    @Test
    void a_rule_without_its_answer_waits_for_the_question() {
        NearMiss miss = only("course-of-conduct.not-met", "incident 2026-05-02 loitering");
        assertEquals(List.of("course-and-four/other-occasions"), miss.waitsFor());
        assertFalse(miss.against());
    }

    @Test
    void a_contrary_answer_stands_against_a_rule_and_is_shown() {
        NearMiss miss = only(
                "course-of-conduct.not-met",
                "incident 2026-05-02 loitering",
                "answer course-and-four/other-occasions yes");
        assertTrue(miss.against());
        assertEquals("a1", miss.nearest().get(0).entries().get(0).id());
    }

    @Test
    void an_answer_that_is_not_known_stands_against_nothing() {
        NearMiss miss = only(
                "course-of-conduct.not-met",
                "incident 2026-05-02 loitering",
                "answer course-and-four/other-occasions notKnown");
        assertFalse(miss.against());
        assertEquals(List.of("course-and-four/other-occasions"), miss.waitsFor());
    }

    @Test
    void a_number_too_small_so_far_is_shown_with_its_entries_and_stands_against_nothing() {
        NearMiss miss = only("course-of-conduct.met", "incident 2026-05-02 loitering");
        assertFalse(miss.against());
        assertEquals("conduct on 2 or more separate occasions", miss.wants());
        assertEquals("i1", miss.nearest().get(0).entries().get(0).id());
    }

    @Test
    void a_number_that_may_yet_be_found_smaller_stands_against_nothing() {
        String none = "answer course-and-four/other-occasions no";
        NearMiss burst = only("course-of-conduct.not-met", "incident 2026-05-02 contact acts=14", none);
        assertFalse(burst.against());
        NearMiss twice = only(
                "course-of-conduct.not-met",
                "incident 2026-05-02 contact acts=14",
                "incident 2026-05-09 contact",
                none);
        assertTrue(twice.against());
    }

    @Test
    void a_rule_on_findings_waits_for_the_element_that_is_open() {
        LedgerLine line = line("harassment.met", List.of("incident 2026-05-02 loitering"));
        assertEquals(LedgerLine.State.UNDETERMINED, line.state());
        assertTrue(line.unmet().stream().anyMatch(miss -> miss.waitsFor().contains("oppressive-character")));
    }

    @Test
    void a_rule_not_yet_in_force_says_so() {
        LedgerLine line = line(
                "record-ex-partner-as-stalking.met",
                List.of(
                        "asOf 2020-03-31",
                        "relationship exPartner",
                        "incident 2020-03-02 loitering",
                        "incident 2020-03-09 loitering",
                        "recorded harassment"));
        assertEquals(LedgerLine.State.BLOCKED, line.state());
        assertTrue(line.unmet().get(0).wants().contains("from 1 April 2020"), line.toString());
    }

    @Test
    void a_rule_not_in_force_says_so_first_however_much_else_is_missing() {
        LedgerLine line = line(
                "record-ex-partner-as-stalking.met",
                List.of("asOf 2020-03-31", "incident 2020-03-02 loitering", "recorded harassment"));
        assertEquals(LedgerLine.State.BLOCKED, line.state());
        assertTrue(line.unmet().size() > 1, line.toString());
        assertTrue(line.unmet().get(0).wants().contains("from 1 April 2020"), line.toString());
    }

    @Test
    void a_rule_whose_day_would_be_that_of_what_is_missing_may_yet_be_in_force() {
        LedgerLine line =
                line("offence-breach.met-restraining-order-before-2020-act", List.of("incident 2026-05-02 loitering"));
        assertEquals(LedgerLine.State.UNDETERMINED, line.state());
        assertTrue(line.unmet().stream().noneMatch(miss -> miss.wants().contains("the rule is in force")), line + "");
    }

    @Test
    void every_field_that_a_rule_compares_has_words() {
        assertEquals(
                Set.of(),
                READING.rules().stream()
                        .flatMap(rule -> rule.conditions().stream())
                        .flatMap(Condition::patterns)
                        .filter(pattern -> !Set.of("Finding", "Answered").contains(pattern.type()))
                        .flatMap(pattern -> PatternWords.unsaid(pattern).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_condition_is_said_in_words() {
        List<String> unsaid = new ArrayList<>();
        for (RuleText rule : READING.rules()) {
            for (Condition condition : rule.conditions()) {
                String words = ConditionWords.of(condition);
                if (!words.matches("(\\{[a-z0-9-]+(/[a-z0-9-]+)?}|[^{}$\\[\\]])+") || words.startsWith(" ")) {
                    unsaid.add(rule.rule().id() + ": " + words);
                }
            }
        }
        assertEquals(List.of(), unsaid);
    }

    @Test
    void a_condition_on_the_same_element_again_waits_for_that_one_only() {
        LedgerLine line = line("mixed-type-picture.met-by-for-and-against", List.of("answer motivation/grievance yes"));
        assertEquals(1, line.unmet().size(), line.toString());
        assertEquals(List.of(), line.unmet().get(0).waitsFor());
        assertTrue(line.unmet().get(0).against(), "what is concluded on it so far stands against the contrary");
    }

    @Test
    void a_condition_on_another_element_does_not_wait_for_the_same_one() {
        LedgerLine line = line("mixed-type-picture.met-by-two-types", List.of("answer motivation/grievance yes"));
        List<String> waitsFor = line.unmet().get(0).waitsFor();
        assertTrue(waitsFor.contains("type-predatory"), waitsFor.toString());
        assertFalse(waitsFor.contains("type-resentful"), waitsFor.toString());
    }

    private static NearMiss only(String rule, String... given) {
        List<NearMiss> unmet = line(rule, List.of(given)).unmet();
        assertEquals(1, unmet.size(), unmet.toString());
        return unmet.get(0);
    }

    private static LedgerLine line(String rule, List<String> given) {
        var caseFile = Given.caseFile(given);
        return Ledger.of(READING, Facts.of(caseFile), caseFile.asOf()).lines().stream()
                .filter(line -> line.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
