package org.foursight.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A time at which the suspect was told that the conduct was unwanted.
 *
 * @param id unique in the case file
 * @param victim whose wish it was
 * @param suspect who was told
 * @param by who told the suspect
 * @param when when
 * @param basis what it rests on
 * @param note in the recorder's words
 */
public record Warning(
        String id,
        String victim,
        String suspect,
        WarningBy by,
        When when,
        Basis basis,
        @Nullable String note) {}
