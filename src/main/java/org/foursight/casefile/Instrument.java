package org.foursight.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The result of a licensed or published risk tool, never its items.
 *
 * @param id unique in the case file
 * @param tool such as {@code SASH}, {@code SRP}, {@code DASH}
 * @param domain the domain rated, null for the whole tool
 * @param outcome the outcome as the assessor recorded it
 * @param on when; null when not recorded
 * @param assessor role of the assessor; null when not recorded
 * @param trained whether the assessor was trained; null when not recorded
 */
public record Instrument(
        String id,
        String tool,
        @Nullable String domain,
        String outcome,
        @Nullable LocalDate on,
        @Nullable String assessor,
        @Nullable Boolean trained) {}
