package org.foursight.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.rules.Given;
import org.junit.jupiter.api.Test;

/** What counts as separate occasions; the law's own word is that of the rules. */
class OccasionCountTest {

    private static final int CASES = 300;
    private static final long SEED = 20261121;

    @Test
    void two_messages_on_one_day_are_one_occasion() {
        assertEquals(1, atLeast("incident 2026-05-03 contact", "incident 2026-05-03 contact"));
    }

    @Test
    void fourteen_messages_in_one_burst_are_fourteen_acts_and_one_occasion() {
        Occasions occasions = occasions("incident 2026-05-03 contact acts=14");
        assertEquals(1, occasions.atLeast());
        assertEquals(14, occasions.acts());
    }

    @Test
    void two_days_are_two_occasions() {
        assertEquals(2, atLeast("incident 2026-05-03 contact", "incident 2026-05-04 contact"));
    }

    @Test
    void two_acts_in_one_month_may_be_one_occasion() {
        Occasions occasions = occasions("incident 2026-05 contact", "incident 2026-05 loitering");
        assertEquals(1, occasions.atLeast());
        assertEquals(2, occasions.atMost());
    }

    @Test
    void a_day_and_another_month_are_two_occasions() {
        assertEquals(2, atLeast("incident 2026-03 contact", "incident 2026-05-04 contact"));
    }

    @Test
    void undated_acts_show_no_more_than_one_occasion() {
        assertEquals(1, atLeast("incident undated contact", "incident undated loitering"));
    }

    @Test
    void occasions_that_the_source_states_are_counted_once() {
        assertEquals(
                5, atLeast("incident 2026-05-01..2026-05-09 contact occasions=5", "incident 2026-05-03 loitering"));
    }

    @Test
    void more_occasions_than_days_are_still_counted() {
        assertEquals(3, atLeast("incident 2026-05-03 contact occasions=3"));
    }

    @Test
    void the_bound_is_the_smallest_that_any_placement_of_days_allows() {
        Random random = new Random(SEED);
        for (int n = 0; n < CASES; n++) {
            List<String> items = new ArrayList<>();
            List<int[]> spans = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                int from = 1 + random.nextInt(5);
                int to = from + random.nextInt(3);
                spans.add(new int[] {from, to});
                items.add("incident 2026-05-0" + from + "..2026-05-0" + to + " contact");
            }
            int expected = fewestDays(spans, 0, 0);
            assertEquals(expected, atLeast(items.toArray(String[]::new)), "seed " + SEED + ": " + items);
        }
    }

    @Test
    void the_order_of_incidents_does_not_matter() {
        List<String> items = new ArrayList<>(List.of(
                "incident 2026-05-01..2026-05-03 contact occasions=2",
                "incident 2026-05-02 contact",
                "incident 2026-05 loitering occasions=4",
                "incident undated gift"));
        int expected = atLeast(items.toArray(String[]::new));
        Random random = new Random(SEED);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(items, random);
            assertEquals(expected, atLeast(items.toArray(String[]::new)), items.toString());
        }
    }

    @Test
    void a_run_stated_only_as_at_least_has_no_upper_bound() {
        assertEquals(
                Integer.MAX_VALUE,
                occasions("incident 2026-05-03 contact acts=2").atMost());
    }

    @Test
    void two_thousand_undated_occasions_are_counted_quickly_enough_to_finish() {
        CaseFile file = Given.caseFile(List.of("incident undated contact occasions=2000"));
        List<Incident> many = Collections.nCopies(2000, file.incidents().get(0));
        assertTrue(OccasionCount.atLeast(many, LocalDate.of(2026, 5, 20), Incident::occasionsStated) >= 2000);
    }

    /** Try every choice of days, by brute force. */
    private static int fewestDays(List<int[]> spans, int at, int chosen) {
        if (at == spans.size()) {
            return Integer.bitCount(chosen);
        }
        int best = Integer.MAX_VALUE;
        for (int day = spans.get(at)[0]; day <= spans.get(at)[1]; day++) {
            best = Math.min(best, fewestDays(spans, at + 1, chosen | 1 << day));
        }
        return best;
    }

    private static int atLeast(String... items) {
        return occasions(items).atLeast();
    }

    private static Occasions occasions(String... items) {
        return Facts.of(Given.caseFile(Arrays.asList(items))).stream()
                .filter(Occasions.class::isInstance)
                .map(Occasions.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
