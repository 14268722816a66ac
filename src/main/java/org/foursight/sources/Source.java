package org.foursight.sources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text the rules rely on.
 *
 * @param key unique key, such as {@code PHA-7}
 * @param title its title
 * @param address where it is published
 * @param standing statute, case, guidance, research or local
 * @param inForceFrom first day in force, null when not a dated text
 * @param inForceTo last day in force, null when still in force
 * @param read when it was read for this rule book
 * @param lastReviewed when the register entry was last reviewed
 * @param paragraphs the paragraphs relied on
 */
public record Source(
        String key,
        String title,
        String address,
        String standing,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        LocalDate read,
        LocalDate lastReviewed,
        List<Paragraph> paragraphs) {}
