package org.foursight.casefile;

import org.jspecify.annotations.Nullable;

/**
 * An effect on a victim's usual day-to-day activities.
 *
 * @param id unique in the case file
 * @param victim whose life it changed
 * @param suspect whose conduct caused it; null when there is one suspect only
 * @param kind the kind of effect
 * @param when since when
 * @param basis what it rests on
 * @param note in the recorder's words
 */
public record Impact(
        String id,
        String victim,
        @Nullable String suspect,
        ImpactKind kind,
        @Nullable When when,
        Basis basis,
        @Nullable String note) {}
