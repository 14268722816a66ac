package org.foursight.training;

import java.time.Clock;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;

/** What the tests of workshops share: the real rules and the library. */
final class Rehearsal {

    static final Screening SCREENING = Loaded.SCREENING;
    static final Library LIBRARY = Library.load(SCREENING, Loaded.CASES);
    static final Verdicts VERDICTS = new Verdicts(SCREENING);

    private Rehearsal() {}

    static Workshop begin(String plan) {
        return new Workshop(LIBRARY.material(LIBRARY.plan(plan).orElseThrow()), Clock.systemUTC());
    }

    /** Go on until the room is at a stop. */
    static Stop toStop(Workshop workshop) {
        while (workshop.next(false)) {
            if (workshop.stop().isPresent()) {
                return workshop.stop().get();
            }
        }
        throw new AssertionError("no further stop");
    }
}
