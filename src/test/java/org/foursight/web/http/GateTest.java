package org.foursight.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void when_all_places_are_taken_the_next_is_asked_to_come_back() {
        Gate gate = new Gate(1, 0);
        Refusal refusal = gate.pass(() -> assertThrows(Refusal.class, () -> gate.pass(() -> "second")));
        assertEquals(503, refusal.status());
        assertEquals("third", gate.pass(() -> "third"));
    }

    @Test
    void a_failure_gives_its_place_back() {
        Gate gate = new Gate(1, 0);
        assertThrows(
                IllegalStateException.class,
                () -> gate.pass(() -> {
                    throw new IllegalStateException("invented");
                }));
        assertEquals("next", gate.pass(() -> "next"));
    }

    @Test
    void a_thread_told_to_stop_does_not_wait() {
        Gate gate = new Gate(1, 1);
        Thread.currentThread().interrupt();
        assertEquals(
                503, assertThrows(Refusal.class, () -> gate.pass(() -> "late")).status());
        assertTrue(Thread.interrupted());
    }
}
