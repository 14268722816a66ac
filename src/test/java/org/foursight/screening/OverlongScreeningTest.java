package org.foursight.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.foursight.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/** A screening that takes longer than it may is stopped, and the next one is not. */
class OverlongScreeningTest {

    private static final CaseFile LARGEST = Loaded.caseFile("long-campaign");

    @Test
    void a_screening_that_takes_too_long_is_stopped_and_its_thread_goes_on() {
        Screening hurried = Loaded.SCREENING.limitedTo(Duration.ZERO);
        assertThrows(OverlongScreening.class, () -> {
            for (int i = 0; i < 1_000; i++) {
                hurried.screen(LARGEST);
            }
        });
        assertFalse(Thread.currentThread().isInterrupted());
        assertEquals(Loaded.SCREENING.screen(LARGEST), Loaded.SCREENING.screen(LARGEST));
    }

    @Test
    void a_screening_in_time_is_what_it_is_without_a_limit() {
        Screening patient = Loaded.SCREENING.limitedTo(Duration.ofMinutes(10));
        assertEquals(Loaded.SCREENING.screen(LARGEST), patient.screen(LARGEST));
        assertFalse(Thread.currentThread().isInterrupted());
    }
}
