package org.foursight.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A recorded vulnerability or need of a person, which leads to help and never to suspicion.
 *
 * @param id unique in the case file
 * @param kind such as {@code mentalHealth}, {@code substanceUse}, {@code housing}
 * @param basis what it rests on
 * @param note in the recorder's words
 */
public record Need(
        String id, String kind, Basis basis, @Nullable String note) {}
