package org.foursight.report;

import java.util.List;

/**
 * The picture a person would draw of the case, from what is recorded.
 *
 * @param problem what is reported, in one paragraph
 * @param predisposing what made it likely
 * @param precipitating what set it off
 * @param perpetuating what keeps it going
 * @param protective what holds it back
 * @param scenarios what could plausibly happen, in words and without a number
 * @param wouldChange what would change the picture
 */
public record Formulation(
        String problem,
        List<ElementReport> predisposing,
        List<ElementReport> precipitating,
        List<ElementReport> perpetuating,
        List<ElementReport> protective,
        List<AdviceItem> scenarios,
        List<AdviceItem> wouldChange) {}
