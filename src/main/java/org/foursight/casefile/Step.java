package org.foursight.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the investigation, or of custody and proceedings.
 *
 * @param id unique in the case file
 * @param kind what the step is
 * @param done whether it was done; null when not recorded
 * @param on when; null when not recorded
 * @param suspect the suspect concerned, null when none
 * @param note in the recorder's words
 */
public record Step(
        String id,
        String kind,
        @Nullable Boolean done,
        @Nullable LocalDate on,
        @Nullable String suspect,
        @Nullable String note) {}
