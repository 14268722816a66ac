package org.foursight.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason for deciding otherwise than the rules conclude or advise.
 *
 * @param code which
 * @param words the same in words
 */
public record Why(ReasonCode code, String words) {

    /** Return the reasons of an act: the first, which stands in it by itself, and those besides. */
    static List<Why> all(@Nullable ReasonCode code, @Nullable String words, List<Why> further) {
        List<Why> all = new ArrayList<>();
        if (code != null) {
            all.add(new Why(code, words == null ? "" : words));
        }
        all.addAll(further);
        return List.copyOf(all);
    }
}
