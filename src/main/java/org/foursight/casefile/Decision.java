package org.foursight.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has decided or advised.
 *
 * @param id unique in the case file
 * @param kind what it is about
 * @param text the decision or advice as logged
 * @param reason the reason as logged; null when none
 * @param by role of the officer; null when not recorded
 * @param on when; null when not recorded
 */
public record Decision(
        String id,
        String kind,
        String text,
        @Nullable String reason,
        @Nullable String by,
        @Nullable LocalDate on) {}
