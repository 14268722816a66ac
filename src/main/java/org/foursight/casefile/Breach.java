package org.foursight.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A recorded breach of an order.
 *
 * @param id unique in the case file
 * @param when when
 * @param incident the incident that breached it, null when not recorded separately
 * @param summary in the recorder's words
 * @param excuse a reasonable excuse put forward, null when none is recorded
 * @param basis what it rests on
 */
public record Breach(
        String id,
        When when,
        @Nullable String incident,
        String summary,
        @Nullable String excuse,
        Basis basis) {}
