package org.foursight.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rating by a trained person, shown beside what the rules say; where they differ the rating stands.
 *
 * @param entry id of the entry in the case file
 * @param tool such as {@code SRP}
 * @param domain the domain rated, null for the whole tool
 * @param outcome as the assessor recorded it
 * @param on when, null when not recorded
 * @param assessor role of the assessor, null when not recorded
 */
public record Rating(
        String entry,
        String tool,
        @Nullable String domain,
        String outcome,
        @Nullable LocalDate on,
        @Nullable String assessor) {}
