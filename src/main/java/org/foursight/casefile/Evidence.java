package org.foursight.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Evidence held or available for an incident.
 *
 * @param kind such as {@code phone}, {@code cctv}, {@code witness}, {@code document}
 * @param held whether police hold it; null when not recorded
 * @param note in the recorder's words
 */
public record Evidence(
        String kind, @Nullable Boolean held, @Nullable String note) {}
