package org.foursight.report;

import java.util.List;
import org.foursight.findings.Status;

/**
 * One element: what is concluded, why, or what would inform it.
 *
 * @param id the element's id
 * @param label its name
 * @param test the question it answers
 * @param status met, not met, not known or in conflict
 * @param reasons every firing that supports the status; empty when not known
 * @param questions what would inform it; empty unless not known
 * @param whyNot why its rules did not fire; empty unless not known
 */
public record ElementReport(
        String id,
        String label,
        String test,
        Status status,
        List<Reason> reasons,
        List<Question> questions,
        List<WhyNot> whyNot) {}
