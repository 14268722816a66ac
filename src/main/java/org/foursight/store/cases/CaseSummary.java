package org.foursight.store.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case of a list.
 *
 * @param reference the case
 * @param unit the unit that keeps it
 * @param revision the number of its last revision
 * @param opened when it was first saved
 * @param changed when its last revision was saved
 * @param changedBy name of who saved it
 * @param closed the day it was closed; null while it is open
 * @param retention its class in the retention schedule, given at closing; null while it is open
 */
public record CaseSummary(
        String reference,
        String unit,
        int revision,
        Instant opened,
        Instant changed,
        String changedBy,
        @Nullable LocalDate closed,
        @Nullable String retention) {}
