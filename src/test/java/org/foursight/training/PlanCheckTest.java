package org.foursight.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Problem;
import org.foursight.findings.Status;
import org.junit.jupiter.api.Test;

/** What is refused in a plan, and that each problem says where it is. */
class PlanCheckTest {

    private final Plan plan =
            Rehearsal.LIBRARY.plan("protection-order-jurisdiction").orElseThrow();

    private List<String> places(Plan changed) {
        return Rehearsal.LIBRARY.problems(changed).stream().map(Problem::path).toList();
    }

    private Plan with(Step step) {
        return Building.added(plan, step);
    }

    private static Stop stop(String about, String question, String pair) {
        return new Stop("q9", about, pair, question, Map.of(), Status.MET, "why", List.of());
    }

    @Test
    void entries_that_are_not_there_or_are_shown_twice_are_refused() {
        String last = "/steps/" + plan.steps().size() + "/reveal";
        assertEquals(List.of(last), places(with(Step.of(List.of("i99"), null))));
        assertEquals(List.of(last), places(with(Step.of(List.of("i1"), null))));
    }

    @Test
    void an_answer_about_an_incident_does_not_come_before_it() {
        List<Step> steps = new ArrayList<>(plan.steps());
        steps.add(0, Step.of(List.of("a21"), null));
        assertEquals(List.of("/steps/0/reveal"), places(plan.with(steps)));
        assertEquals(List.of(), places(with(Step.of(List.of("a21"), null))));
    }

    @Test
    void a_stop_asks_about_something_the_rules_conclude_of_people_in_the_case() {
        String last = "/steps/" + plan.steps().size() + "/stop";
        assertEquals(List.of(), places(with(Step.at(stop("offence-s2a", "Yes?", "v1~s1"), null))));
        assertEquals(List.of(last + "/about"), places(with(Step.at(stop("guilt", "Yes?", "v1~s1"), null))));
        assertEquals(List.of(last + "/pair"), places(with(Step.at(stop("offence-s2a", "Yes?", "v2~s1"), null))));
        assertEquals(List.of(last + "/question"), places(with(Step.at(stop("offence-s2a", " ", "v1~s1"), null))));
    }

    @Test
    void text_that_hides_or_turns_round_or_goes_on_too_long_is_refused() {
        assertEquals(List.of("/title"), places(plan.headed("a\u202Eb", plan.aim(), 30, null, null)));
        assertEquals(List.of("/aim", "/minutes"), places(plan.headed("a", "x".repeat(1_001), 0, null, null)));
        assertEquals(
                List.of("/steps"),
                places(plan.with(plan.steps().stream()
                        .filter(step -> step.stop() == null)
                        .toList())));
    }

    @Test
    void steps_move_up_and_down_and_out_and_never_off_the_end() {
        Plan down = Building.moved(plan, 0, false);
        assertEquals(plan.steps().get(0), down.steps().get(1));
        assertEquals(plan, Building.moved(down, 1, true));
        assertEquals(plan, Building.moved(plan, 0, true));
        assertEquals(plan, Building.moved(plan, plan.steps().size() - 1, false));
        assertEquals(plan, Building.without(plan, -1));
        assertEquals(plan.steps().size() - 1, Building.without(plan, 0).steps().size());
        assertTrue(Building.unused(Rehearsal.LIBRARY.material(plan)).stream()
                .anyMatch(shown -> shown.entry().equals("a21")));
    }
}
