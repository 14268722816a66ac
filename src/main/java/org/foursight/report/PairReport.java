package org.foursight.report;

import java.util.List;

/**
 * What is concluded about one victim and one suspect.
 *
 * @param about the pair, as {@code v1~s1}
 * @param relationship how they know each other, in the words of the case file
 * @param four fixated, obsessive, unwanted, repeated
 * @param classification the offences considered
 * @param stalkerType what points to and against each type; empty when nothing does
 * @param risk red flags, concern and the formulation
 * @param spo whether a stalking protection order is to be considered
 * @param route how the unit would take it
 * @param outlook how far the outcomes can still move, and what they rest on
 */
public record PairReport(
        String about,
        String relationship,
        List<ElementReport> four,
        Classification classification,
        List<ElementReport> stalkerType,
        RiskReport risk,
        SpoReport spo,
        RouteReport route,
        Outlook outlook) {}
