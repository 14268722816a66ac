package org.foursight.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foursight.findings.Status;
import org.junit.jupiter.api.Test;

/** A workshop from beginning to end, without pages. It does not prove that a room can read it. */
class WorkshopTest {

    private final Workshop workshop = Rehearsal.begin("harassment-or-stalking");

    @Test
    void what_the_room_predicted_cannot_be_changed_once_it_is_locked() {
        Stop stop = Rehearsal.toStop(workshop);
        assertTrue(workshop.count(stop.id(), Map.of(Status.MET, 18, Status.NOT_MET, 5)));
        assertTrue(workshop.count(stop.id(), Map.of(Status.MET, 17, Status.NOT_MET, 6)));
        assertFalse(workshop.count(stop.id(), Map.of(Status.MET, -1)));
        workshop.phones().open();
        String phone = workshop.phones().join().orElseThrow();
        assertTrue(workshop.vote(phone, stop.id(), Status.MET));
        assertTrue(workshop.vote(phone, stop.id(), Status.UNKNOWN));
        assertTrue(workshop.tally(stop).isEmpty());
        assertTrue(workshop.lock(stop.id()));
        assertFalse(workshop.lock(stop.id()));
        assertFalse(workshop.count(stop.id(), Map.of(Status.MET, 1)));
        assertFalse(workshop.vote(phone, stop.id(), Status.MET));
        Tally tally = workshop.tally(stop).orElseThrow();
        assertEquals(
                List.of(17, 6, 1),
                tally.counts().stream().map(Tally.Count::number).toList());
        assertEquals("Yes (17 of 24)", tally.words());
    }

    @Test
    void the_rules_are_asked_once_and_only_after_the_lock() {
        Stop stop = Rehearsal.toStop(workshop);
        assertEquals(Optional.empty(), workshop.verdict(stop, () -> {
            throw new AssertionError("asked before the lock");
        }));
        workshop.lock(stop.id());
        Verdict verdict = workshop.verdict(stop, () -> Rehearsal.VERDICTS.of(workshop.material(), stop))
                .orElseThrow();
        assertEquals(Status.UNKNOWN, verdict.status());
        assertEquals(Optional.of(verdict), workshop.verdict(stop, () -> {
            throw new AssertionError("asked twice");
        }));
    }

    @Test
    void a_phone_that_was_not_let_in_or_answers_another_stop_is_not_counted() {
        Stop stop = Rehearsal.toStop(workshop);
        assertTrue(workshop.phones().join().isEmpty());
        String code = workshop.phones().open();
        assertEquals(code, workshop.phones().open());
        assertTrue(code.matches("[2-9a-z]{12}"), code);
        String phone = workshop.phones().join().orElseThrow();
        assertFalse(workshop.vote("made-up", stop.id(), Status.MET));
        assertFalse(workshop.vote(phone, "q2", Status.MET));
        assertFalse(workshop.vote(phone, stop.id(), Status.CONFLICT));
        workshop.phones().close();
        assertFalse(workshop.vote(phone, stop.id(), Status.MET));
        assertTrue(workshop.phones().code().isEmpty());
    }

    @Test
    void an_open_stop_is_not_left_by_accident() {
        Stop stop = Rehearsal.toStop(workshop);
        int there = workshop.position();
        assertFalse(workshop.next(false));
        assertEquals(there, workshop.position());
        assertTrue(workshop.next(true));
        assertTrue(workshop.isLocked(stop));
        assertTrue(workshop.back());
        assertFalse(workshop.count(stop.id(), Map.of(Status.MET, 1)));
    }

    @Test
    void the_debrief_tells_the_room_from_the_rules_from_the_model_answer() {
        int yes = 9;
        while (true) {
            Stop stop;
            try {
                stop = Rehearsal.toStop(workshop);
            } catch (AssertionError end) {
                break;
            }
            workshop.count(stop.id(), Map.of(Status.MET, yes, Status.NOT_MET, 8, Status.UNKNOWN, 0));
            workshop.lock(stop.id());
            yes += 10;
        }
        Debrief debrief = Debrief.of(workshop, Rehearsal.VERDICTS, "2026.1 (abc)");
        assertEquals("Training – fictional case", debrief.marking());
        assertEquals(5, debrief.stops().size());
        Debrief.Row first = debrief.stops().get(0);
        assertEquals("Yes (9 of 17)", first.roomWords());
        assertEquals("Not known yet (not known)", first.rules());
        assertEquals("Not known yet", first.model());
        assertTrue(first.differs());
        assertFalse(debrief.stops().get(1).differs());
        assertEquals(
                List.of("PHA-7/3a"),
                debrief.stops().get(1).deciding().stream()
                        .map(Verdict.Deciding::source)
                        .distinct()
                        .toList());
        assertEquals(
                List.of("occasion", "course of conduct", "not known"),
                debrief.split().stream().map(Plan.Term::word).toList());
    }

    @Test
    void a_case_that_is_not_in_the_library_is_refused() {
        Plan plan = workshop.material().plan();
        Plan foreign =
                new Plan(plan.schema(), "x", "t", "a", 30, "../cases/mine", null, null, plan.steps(), plan.words());
        assertThrows(PlanException.class, () -> Rehearsal.LIBRARY.material(foreign));
        assertEquals(1, Rehearsal.LIBRARY.problems(foreign).size());
    }
}
