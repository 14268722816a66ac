package org.foursight.pictures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.foursight.casefile.When;

/**
 * The days between which something happened; both the same when the day is known.
 *
 * @param from the first possible day
 * @param to the last possible day
 */
record Span(LocalDate from, LocalDate to) {

    static Span on(LocalDate day) {
        return new Span(day, day);
    }

    /** Return the span of a recorded date; nothing when no date is known. */
    static Optional<Span> of(When when) {
        Optional<LocalDate> first = when.earliest().or(when::latest);
        return first.map(from -> new Span(from, when.latest().orElse(from)));
    }

    boolean isExact() {
        return from.equals(to);
    }

    /** Return how many days it has, both ends counted. */
    int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    LocalDate middle() {
        return from.plusDays((days() - 1) / 2);
    }
}
