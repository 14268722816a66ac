package org.foursight.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person reported as targeted. Carries no name and no protected characteristic.
 *
 * @param id unique in the case file, such as {@code v1}
 * @param kind {@code individual} or {@code organisation}, null when not recorded
 * @param ageBand {@code under18}, {@code adult} or null
 * @param area police force area of the home, null when not recorded
 * @param needs recorded vulnerabilities and needs
 */
public record Victim(
        String id,
        @Nullable String kind,
        @Nullable String ageBand,
        @Nullable String area,
        List<Need> needs) {

    /** Missing lists are empty; the record keeps its own copies. */
    public Victim {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
