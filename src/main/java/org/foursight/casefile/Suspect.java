package org.foursight.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person reported as acting; the word implies no finding of guilt.
 *
 * @param id unique in the case file, such as {@code s1}
 * @param identified whether police know who it is, null when not recorded
 * @param ageBand {@code under10}, {@code 10to17}, {@code adult} or null
 * @param area police force area of the home, null when not recorded
 * @param needs recorded vulnerabilities and needs
 */
public record Suspect(
        String id,
        @Nullable Boolean identified,
        @Nullable String ageBand,
        @Nullable String area,
        List<Need> needs) {

    /** Missing lists are empty; the record keeps its own copies. */
    public Suspect {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
