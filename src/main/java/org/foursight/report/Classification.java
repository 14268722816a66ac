package org.foursight.report;

import java.util.List;

/**
 * Recorded against supported.
 *
 * @param recorded how the report was recorded
 * @param supported id of the most serious offence supported, {@code none} when no offence is, {@code notKnown} when none is yet
 * @param couldBecome ids of more serious offences that are still open
 * @param offences every offence considered
 * @param recording how to record, apart from how to charge
 * @param neighbouring other offences to consider, none of them classified here
 * @param timeLimit the time limit for summary-only charges
 */
public record Classification(
        String recorded,
        String supported,
        List<String> couldBecome,
        List<OffenceReport> offences,
        List<AdviceItem> recording,
        List<AdviceItem> neighbouring,
        List<AdviceItem> timeLimit) {}
