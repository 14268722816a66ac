package org.foursight.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as it was recorded: a day, a month, between two dates, or not known.
 *
 * <p>The schema lets through exactly one of the four forms.
 *
 * @param on the day, with {@code at} and {@code until} as optional times of that day
 * @param month the month
 * @param from the first possible day; {@code to} the last possible day
 * @param notKnown {@code true} when no date is known
 */
public record When(
        @Nullable LocalDate on,
        @Nullable LocalTime at,
        @Nullable LocalTime until,
        @Nullable YearMonth month,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean notKnown) {

    /** Return a day known exactly. */
    public static When on(LocalDate day) {
        return new When(day, null, null, null, null, null, null);
    }

    /** Return a date that is not known. */
    public static When unknown() {
        return new When(null, null, null, null, null, null, true);
    }

    /** Return the first day it can have been, or empty when no date is known. */
    public Optional<LocalDate> earliest() {
        if (on != null) {
            return Optional.of(on);
        }
        return month != null ? Optional.of(month.atDay(1)) : Optional.ofNullable(from);
    }

    /** Return the last day it can have been, or empty when no date is known. */
    public Optional<LocalDate> latest() {
        if (on != null) {
            return Optional.of(on);
        }
        return month != null ? Optional.of(month.atEndOfMonth()) : Optional.ofNullable(to);
    }

    /** Say whether the day itself is recorded. */
    public boolean isExact() {
        return on != null;
    }
}
