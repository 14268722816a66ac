package org.foursight.training;

import org.jspecify.annotations.Nullable;

/**
 * A fact as the room sees it.
 *
 * @param entry the entry's id; empty for a fact told in words
 * @param kind what kind of entry it is, in words
 * @param when when, in words; null when it has no date
 * @param words what it says
 * @param basis what it rests on; empty when not said
 */
public record Shown(String entry, String kind, @Nullable String when, String words, String basis) {

    /** Return a fact that whoever wrote the plan added in words. */
    static Shown told(String words) {
        return new Shown("", "Added for this workshop, invented", null, words, "");
    }
}
