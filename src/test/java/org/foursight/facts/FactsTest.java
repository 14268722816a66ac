package org.foursight.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Reply;
import org.foursight.rules.Given;
import org.junit.jupiter.api.Test;

/** What is derived from a case file, and that each fact points back to it. */
class FactsTest {

    @Test
    void only_people_with_something_recorded_between_them_or_nowhere_else_are_a_pair() {
        List<String> crossed = List.of(
                "victim v2 individual",
                "suspect s2",
                "incident 2026-05-02 loitering by=s2",
                "incident 2026-05-03 loitering towards=v2");
        assertEquals("[v1~s2, v2~s1]", pairs(crossed));
        assertEquals("[v1~s2, v2~s1, v2~s2]", pairs(crossed, "incident 2026-05-04 contact towards=v2 by=nobody"));
        assertEquals("[v1~s1, v1~s2, v2~s1]", pairs(crossed, "told 2026-05-04"));
        assertEquals("[v1~s1, v1~s2]", pairs(List.of("suspect s2", "incident 2026-05-02 loitering")));
        assertEquals("[v1~s1, v2~s1]", pairs(List.of("victim v2 individual", "incident 2026-05-02 loitering")));
    }

    private static String pairs(List<String> given, String... more) {
        List<String> all = new ArrayList<>(given);
        all.addAll(List.of(more));
        return Facts.pairs(Given.caseFile(all)).toString();
    }

    @Test
    void every_fact_points_to_entries_that_are_in_the_case_file() {
        List<Fact> facts = facts(
                "relationship exPartner",
                "incident 2026-05-03 contact fear=yes threat=kill alarm=yes distress=no fearFor=child feared=atSomeTime",
                "told 2026-05-04",
                "impact movedHome",
                "answer knowledge/told-of-effect yes",
                "order restrainingOrder made=2026-01-01 served=yes breach=2026-05-05",
                "history conviction");
        assertTrue(facts.size() > 15, facts.size() + " facts");
        for (Fact fact : facts) {
            assertEquals("v1~s1", fact.about());
            assertFalse(fact.inWords().isBlank());
            assertFalse(fact.entries().isEmpty(), fact.inWords());
            for (Entry entry : fact.entries()) {
                assertTrue(entry.path().startsWith("/"), entry.path());
            }
        }
    }

    @Test
    void an_act_that_another_person_was_asked_to_do_is_the_suspects_conduct() {
        Act act = one(Act.class, "incident 2026-05-03 loitering procuredBy=s1");
        assertTrue(act.procured());
    }

    @Test
    void an_act_by_nobody_known_is_no_suspects_conduct() {
        assertTrue(facts("suspect s2", "incident 2026-05-03 loitering by=s2").stream()
                .filter(Act.class::isInstance)
                .noneMatch(fact -> fact.about().equals("v1~s1")));
    }

    @Test
    void a_log_entry_that_gives_such_advice_is_named_and_not_quoted() {
        NeverAdvised never = one(NeverAdvised.class, "logged advice V-advised-to-block-S's-numbers");
        assertEquals("NO-4 in entry d1 (advice)", never.inWords());
    }

    @Test
    void an_incident_that_nobody_is_named_for_is_one_whose_author_is_not_known() {
        assertEquals(
                "i1",
                one(AuthorNotKnown.class, "incident 2026-05-03 loitering by=nobody")
                        .incident());
    }

    @Test
    void not_known_is_not_asked_and_refused_is() {
        assertEquals(
                "fear of violence",
                one(EffectNotAsked.class, "incident 2026-05-03 loitering fear=notKnown distress=refused")
                        .effect());
    }

    @Test
    void gaps_span_and_episodes_come_from_what_is_surely_known() {
        Timeline timeline = one(
                Timeline.class,
                "incident 2025-01-10 contact",
                "incident 2025-02-10 contact",
                "incident 2025-09 contact",
                "incident undated contact");
        assertEquals(LocalDate.of(2025, 1, 10), timeline.firstOn());
        assertEquals(LocalDate.of(2025, 9, 1), timeline.lastOn());
        assertEquals(234, timeline.spanDays());
        assertEquals(203, timeline.longestGapDays());
        assertEquals(2, timeline.episodes());
        assertEquals("notKnown", timeline.trend());
    }

    @Test
    void contact_one_day_short_of_six_months_later_is_the_same_episode() {
        assertEquals(
                1,
                one(Timeline.class, "incident 2025-01-10 contact", "incident 2025-07-09 contact")
                        .episodes());
        assertEquals(
                2,
                one(Timeline.class, "incident 2025-01-10 contact", "incident 2025-07-10 contact")
                        .episodes());
    }

    @Test
    void the_days_since_the_conduct_run_from_the_last_that_is_surely_recorded() {
        assertEquals(
                18,
                one(SinceConduct.class, "incident 2026-04-01 contact", "incident 2026-05-02 contact")
                        .days());
        assertEquals(19, one(SinceConduct.class, "incident 2026-05 contact").days());
        assertEquals(
                List.of(),
                facts("incident undated contact").stream()
                        .filter(SinceConduct.class::isInstance)
                        .toList());
    }

    @Test
    void a_trend_needs_four_exact_dates() {
        String[] rising = {
            "incident 2026-01-01 contact",
            "incident 2026-02-20 contact",
            "incident 2026-02-25 contact",
            "incident 2026-03-01 contact"
        };
        assertEquals("rising", one(Timeline.class, rising).trend());
        assertEquals(
                "notKnown", one(Timeline.class, rising[0], rising[1], rising[2]).trend());
        assertEquals(
                "falling",
                one(
                                Timeline.class,
                                "incident 2026-01-01 contact",
                                "incident 2026-01-03 contact",
                                "incident 2026-01-05 contact",
                                "incident 2026-03-01 contact")
                        .trend());
        assertEquals(
                "steady",
                one(
                                Timeline.class,
                                "incident 2026-01-01 contact",
                                "incident 2026-01-11 contact",
                                "incident 2026-01-21 contact",
                                "incident 2026-01-31 contact")
                        .trend());
    }

    @Test
    void undated_conduct_has_a_timeline_without_dates_and_no_time_limit() {
        assertNull(one(Timeline.class, "incident undated contact").lastOn());
        assertTrue(facts("incident undated contact").stream().noneMatch(TimeLimit.class::isInstance));
    }

    @Test
    void the_last_safe_day_is_six_months_after_the_last_incident_less_a_day() {
        TimeLimit limit = one(
                TimeLimit.class,
                "asOf 2025-10-20",
                "incident 2025-01 contact",
                "incident 2025-02 contact",
                "incident 2025-05-03 contact");
        assertEquals(LocalDate.of(2025, 11, 2), limit.chargeBy());
        assertEquals("open", limit.window());
        assertEquals(13, limit.daysLeft());
    }

    @Test
    void the_limit_is_open_on_its_last_safe_day_uncertain_on_the_next_and_closed_after_that() {
        assertEquals(
                "open",
                one(TimeLimit.class, "asOf 2025-11-02", "incident 2025-05-03 contact")
                        .window());
        assertEquals(
                "uncertain",
                one(TimeLimit.class, "asOf 2025-11-03", "incident 2025-05-03 contact")
                        .window());
        assertEquals(
                "closed",
                one(TimeLimit.class, "asOf 2025-11-04", "incident 2025-05-03 contact")
                        .window());
    }

    @Test
    void an_inexact_last_date_leaves_the_limit_uncertain() {
        assertEquals(
                "uncertain",
                one(TimeLimit.class, "asOf 2025-11-10", "incident 2025-05 contact")
                        .window());
        assertEquals(
                "uncertain",
                one(TimeLimit.class, "asOf 2025-11-10", "incident 2025-05-03 contact", "incident undated contact")
                        .window());
    }

    @Test
    void fear_recorded_for_a_run_counts_once() {
        FearOfViolence fear = one(FearOfViolence.class, "incident 2026-05 contact occasions=9 fear=yes");
        assertEquals(1, fear.atLeast());
        FearAtMost most = one(FearAtMost.class, "incident 2026-05 contact occasions=9 fear=yes");
        assertEquals(Integer.MAX_VALUE, most.atMost());
    }

    @Test
    void fear_never_asked_about_may_have_been_there() {
        String[] given = {
            "incident 2026-05-03 contact fear=yes",
            "incident 2026-05-04 contact",
            "incident 2026-05-05 contact fear=no",
            "incident 2026-05-06 contact fear=refused"
        };
        assertEquals(1, one(FearOfViolence.class, given).atLeast());
        assertEquals(3, one(FearAtMost.class, given).atMost());
    }

    @Test
    void an_answer_about_an_incident_tells_of_fear_there() {
        FearOfViolence fear = one(
                FearOfViolence.class,
                "incident 2026-05-03 contact fear=yes",
                "incident 2026-05-04 contact",
                "answer effect-on-victim/fear-of-violence yes incident=i2");
        assertEquals(2, fear.atLeast());
    }

    @Test
    void an_answer_on_a_part_of_daily_life_is_an_effect() {
        assertEquals(
                "movedHome",
                one(DailyLife.class, "answer effect-on-victim/daily-life-home yes")
                        .kind()
                        .toString());
    }

    @Test
    void conduct_after_a_warning_counts_only_when_surely_later() {
        assertEquals(
                1,
                one(
                                ToldToStop.class,
                                "incident 2026-05-03 contact",
                                "incident 2026-05-04 contact",
                                "incident 2026-05 contact",
                                "incident 2026-05-06 contact",
                                "told 2026-05-04")
                        .occasionsAfter());
        assertEquals(
                0,
                one(ToldToStop.class, "incident 2026-05-03 contact", "told undated")
                        .occasionsAfter());
    }

    @Test
    void an_order_is_in_force_only_when_its_dates_and_service_say_so() {
        assertEquals(Reply.YES, breach("made=2026-01-01 ends=2027-01-01 served=yes breach=2026-05-05"));
        assertEquals(Reply.YES, breach("made=2026-01-01 untilFurtherOrder=yes served=yes breach=2026-05-05"));
        assertEquals(Reply.NOT_KNOWN, breach("made=2026-01-01 served=yes breach=2026-05-05"));
        assertEquals(Reply.NOT_KNOWN, breach("made=2026-01-01 ends=2027-01-01 breach=2026-05-05"));
        assertEquals(Reply.NOT_KNOWN, breach("made=2026-01-01 ends=2027-01-01 served=no breach=2026-05-05"));
        assertEquals(Reply.NO, breach("made=2026-05-06 ends=2027-01-01 served=yes breach=2026-05-05"));
        assertEquals(Reply.NO, breach("made=2026-01-01 ends=2026-05-04 served=yes breach=2026-05-05"));
        assertEquals(Reply.YES, breach("made=2026-01-01 ends=2026-05-05 served=yes breach=2026-05-05"));
        assertEquals(Reply.NOT_KNOWN, breach("made=2026-01-01 ends=2027-01-01 served=yes breach=undated"));
    }

    @Test
    void threats_of_violence_on_one_day_are_one_occasion() {
        assertEquals(
                1,
                one(
                                ViolentThreats.class,
                                "incident 2026-05-03 threat threat=kill",
                                "incident 2026-05-03 threat threat=violence")
                        .atLeast());
    }

    @Test
    void what_varies_is_counted() {
        Variety variety = one(Variety.class, "incident 2026-05-03 contact,gift", "incident 2026-05-04 contact");
        assertEquals(2, variety.behaviours());
    }

    @Test
    void facts_are_the_same_however_often_they_are_derived() {
        CaseFile file = Given.caseFile(List.of("victim v2", "incident 2026-05-03 contact", "told 2026-05-04"));
        assertEquals(Facts.of(file), Facts.of(file));
    }

    private static Reply breach(String order) {
        return one(BreachRecorded.class, "order restrainingOrder " + order).orderInForce();
    }

    private static List<Fact> facts(String... items) {
        return Facts.of(Given.caseFile(Arrays.asList(items)));
    }

    private static <T extends Fact> T one(Class<T> type, String... items) {
        return facts(items).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
    }
}
