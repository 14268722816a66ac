package org.foursight.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way a unit would take the case, by its profile.
 *
 * @param profile id of the profile
 * @param title its title, saying so where the case file names a unit without a profile
 * @param indicated id of the highest step supported, null when none is
 * @param steps every step of the profile from the lowest, each with its reasons or what would inform it
 * @param partners who else to bring in
 */
public record RouteReport(
        String profile,
        String title,
        @Nullable String indicated,
        List<ElementReport> steps,
        List<AdviceItem> partners) {}
