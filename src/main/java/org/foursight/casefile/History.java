package org.foursight.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened before or beside the reported conduct.
 *
 * @param id unique in the case file
 * @param kind such as {@code earlierReport}, {@code earlierVictim}, {@code conviction}, {@code domesticAbuse}
 * @param when when
 * @param suspect the suspect concerned, null when none
 * @param victim the victim concerned, null when another person or none
 * @param reference report or record reference
 * @param linked whether it is linked to this report; null when not recorded
 * @param summary in the recorder's words
 * @param basis what it rests on
 */
public record History(
        String id,
        String kind,
        @Nullable When when,
        @Nullable String suspect,
        @Nullable String victim,
        @Nullable String reference,
        @Nullable Boolean linked,
        String summary,
        Basis basis) {}
