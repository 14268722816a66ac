package org.foursight.review;

import org.jspecify.annotations.Nullable;

/**
 * What a person makes of a case before seeing the report.
 *
 * @param proposed what they think it is
 * @param concern what they think has to happen
 * @param note one sentence of their own; null for none
 */
public record View(
        Proposal proposed, Concern concern, @Nullable String note) {}
