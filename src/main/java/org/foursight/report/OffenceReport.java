package org.foursight.report;

import java.util.List;
import org.foursight.findings.Status;
import org.jspecify.annotations.Nullable;

/**
 * One offence: its elements and what follows.
 *
 * @param id the offence's id
 * @param label its name
 * @param citation its section
 * @param status met, not met, not known or in conflict
 * @param met elements met
 * @param notMet elements not met
 * @param notKnown elements not known
 * @param homeOfficeCode the code, null when none is established
 * @param mode mode of trial
 * @param maximum maximum penalty
 * @param elements each element, with its reasons
 */
public record OffenceReport(
        String id,
        String label,
        String citation,
        Status status,
        int met,
        int notMet,
        int notKnown,
        @Nullable String homeOfficeCode,
        String mode,
        String maximum,
        List<ElementReport> elements) {}
