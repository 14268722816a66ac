package org.foursight.casefile;

import org.jspecify.annotations.Nullable;

/**
 * How one victim and one suspect know each other.
 *
 * @param id unique in the case file
 * @param victim a victim's id
 * @param suspect a suspect's id
 * @param kind the kind of relationship
 * @param separated when an intimate relationship ended, null when not recorded
 * @param basis what it rests on
 */
public record Relationship(
        String id,
        String victim,
        String suspect,
        RelationshipKind kind,
        @Nullable When separated,
        @Nullable Basis basis) {}
