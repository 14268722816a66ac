package org.foursight.report;

import java.util.Comparator;
import java.util.List;
import org.foursight.findings.Status;

/** The order in which open questions are shown to a person who has little time. */
public final class GapOrder {

    private GapOrder() {}

    /** Return them, those first whose answer alone would make an offence supported; else as the report has them. */
    public static List<Gap> of(Report report) {
        return report.gaps().stream()
                .sorted(Comparator.comparing(gap -> !settles(gap)))
                .toList();
    }

    private static boolean settles(Gap gap) {
        return gap.changes().stream()
                .anyMatch(change -> change.id().startsWith("offence-")
                        && change.now() != Status.MET
                        && change.alone().containsValue(Status.MET));
    }
}
