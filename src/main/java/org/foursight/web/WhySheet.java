package org.foursight.web;

import org.foursight.report.ElementReport;
import org.foursight.report.PairReport;

/**
 * Why an element comes out as it does for one victim and suspect.
 *
 * @param pair the two
 * @param element the element
 */
public record WhySheet(PairReport pair, ElementReport element) {}
