package org.foursight.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foursight.findings.Status;
import org.foursight.screening.Screening;
import org.junit.jupiter.api.Test;

/** The plans that come with the program, each run by the real rules. It does not prove that they teach well. */
class LibraryTest {

    private static final Screening SCREENING = Rehearsal.SCREENING;
    private static final Library LIBRARY = Rehearsal.LIBRARY;
    private static final Verdicts VERDICTS = Rehearsal.VERDICTS;

    @Test
    void every_plan_can_be_run_and_has_an_aim_of_its_own() {
        assertTrue(LIBRARY.plans().size() >= 5);
        Set<String> aims = new HashSet<>();
        for (Plan plan : LIBRARY.plans()) {
            assertEquals(List.of(), LIBRARY.problems(plan), plan.id());
            assertTrue(aims.add(plan.aim()), plan.id());
        }
    }

    @Test
    void words_of_a_stop_stand_in_the_glossary_of_its_plan() {
        for (Plan plan : LIBRARY.plans()) {
            List<String> explained = plan.words().stream().map(Plan.Term::word).toList();
            for (Stop stop : plan.stops()) {
                assertTrue(explained.containsAll(stop.words()), plan.id() + " " + stop.id() + " " + stop.words());
            }
        }
    }

    @Test
    void the_model_answer_is_what_the_rules_conclude_unless_something_is_to_be_caught() {
        List<String> differs = new ArrayList<>();
        for (Plan plan : LIBRARY.plans()) {
            Material material = LIBRARY.material(plan);
            boolean caught = false;
            for (Stop stop : plan.stops()) {
                Status rules = VERDICTS.of(material, stop).status();
                if (rules != stop.model()) {
                    caught = true;
                    if (plan.toCatch() == null) {
                        differs.add(plan.id() + " " + stop.id() + ": rules " + rules + ", model " + stop.model());
                    }
                }
            }
            assertTrue(plan.toCatch() == null || caught, plan.id() + " has nothing to catch");
        }
        assertEquals(List.of(), differs);
    }

    @Test
    void in_two_plans_the_rules_or_the_case_file_lack_something_the_room_must_catch() {
        List<Plan> seeded =
                LIBRARY.plans().stream().filter(plan -> plan.toCatch() != null).toList();
        assertTrue(seeded.size() >= 2);
        assertTrue(seeded.stream().anyMatch(plan -> plan.steps().stream().anyMatch(Step::isLeftOut)));
        assertTrue(seeded.stream().anyMatch(plan -> plan.steps().stream().anyMatch(step -> step.told() != null)));
        for (Plan plan : LIBRARY.plans()) {
            boolean lacks = plan.steps().stream().anyMatch(step -> step.isLeftOut() || step.told() != null);
            assertEquals(lacks, plan.toCatch() != null, plan.id());
        }
    }

    @Test
    void what_was_left_out_makes_the_difference_when_it_is_put_in() {
        Plan plan = LIBRARY.plan("what-the-file-leaves-out").orElseThrow();
        Material material = LIBRARY.material(plan);
        Stop stop = plan.stops().get(0);
        Flips flips = new Flips(SCREENING);
        Flip flip = flips.turn(material, stop, "put:e1", VERDICTS).orElseThrow();
        assertEquals(Status.UNKNOWN, flip.before());
        assertEquals(Status.MET, flip.after());
        assertFalse(flip.moved().isEmpty());
        assertTrue(flips.turn(material, stop, "put:i1", VERDICTS).isEmpty());
    }
}
