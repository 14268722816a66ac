package org.foursight.report;

import java.util.List;
import org.foursight.findings.Status;
import org.jspecify.annotations.Nullable;

/**
 * Whether a stalking protection order is to be considered, and with what.
 *
 * @param status whether its three limbs are supported
 * @param elements acts, risk, necessity and jurisdiction
 * @param advice what to consider about the application
 * @param terms suggested terms, each tied to recorded incidents
 * @param fit how it sits beside other orders and bail
 * @param draft a draft for the legal team, null when no order is open to be considered
 * @param entry the entry every stalking case carries: why an order is, or is not, applied for
 */
public record SpoReport(
        Status status,
        List<ElementReport> elements,
        List<AdviceItem> advice,
        List<AdviceItem> terms,
        List<AdviceItem> fit,
        @Nullable OrderDraft draft,
        String entry) {}
