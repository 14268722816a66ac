package org.foursight.report;

import java.util.List;

/**
 * Red flags, concern and the formulation; no total, no score and never "low".
 *
 * @param redFlags each alone calls for escalation; met, not met or not known
 * @param concern the four domains, each with what raises and what lowers it
 * @param ratings ratings by trained people, which stand above the rules
 * @param formulation the picture of the case
 */
public record RiskReport(
        List<ElementReport> redFlags, List<ElementReport> concern, List<Rating> ratings, Formulation formulation) {}
