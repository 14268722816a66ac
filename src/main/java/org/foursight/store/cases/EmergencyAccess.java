package org.foursight.store.cases;

import java.time.Instant;
import org.foursight.store.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A person's access to one case of another unit, for a short time.
 *
 * @param reference the case
 * @param number its place among those of the case, from 1
 * @param unit the unit that keeps the case
 * @param by who has it, as at the time
 * @param at since when
 * @param until until when
 * @param reason why, in their own words
 * @param looked who looked at it afterwards; null while nobody has
 */
public record EmergencyAccess(
        String reference,
        int number,
        String unit,
        Actor by,
        Instant at,
        Instant until,
        String reason,
        @Nullable Look looked) {

    /**
     * That it was reviewed.
     *
     * @param by who looked at it
     * @param at when
     * @param found what they found, in their own words
     */
    public record Look(Actor by, Instant at, String found) {}
}
