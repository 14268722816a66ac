package org.foursight.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a service rehearses when it starts ends when the service does, and changes nothing that is screened. */
class RehearsalTest {

    @Test
    void it_runs_beside_requests_and_ends_when_told_to() throws InterruptedException {
        Rehearsal rehearsal = Rehearsal.start(Loaded.SCREENING, Loaded.CASES, Integer.MAX_VALUE);
        Thread thread = running().orElseThrow();
        assertTrue(thread.isDaemon());
        assertEquals(Loaded.report("long-campaign"), Loaded.SCREENING.screen(Loaded.caseFile("long-campaign")));
        rehearsal.stop();
        thread.join(20_000);
        assertFalse(thread.isAlive());
    }

    private static Optional<Thread> running() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("rehearsal"))
                .findFirst();
    }
}
