package org.foursight.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.findings.Status;
import org.foursight.report.AdviceItem;
import org.foursight.report.Gap;
import org.foursight.report.PairReport;
import org.foursight.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What of the findings of a report the queue goes by, over every victim and suspect.
 *
 * @param redFlags ids of the red flags that are met
 * @param supported what the entries are capable of supporting: ids of offences, {@code none} or {@code notKnown}
 * @param recordedBelow whether less is recorded than is supported
 * @param reviewBy when the case has to be looked at again
 * @param relationships how each victim and suspect know each other; empty in what was kept before it was taken down
 * @param openQuestions how many unanswered questions could change a red flag, the classification, an order or the route;
 *     null in what was kept before it was taken down
 * @param pairs each victim with each suspect the report is about, as {@code v1~s1}; empty in what was kept before it was
 *     taken down
 */
public record Standing(
        List<String> redFlags,
        List<String> supported,
        boolean recordedBelow,
        LocalDate reviewBy,
        List<String> relationships,
        @Nullable Integer openQuestions,
        List<String> pairs) {

    private static final String RECORDED_BELOW = "recorded-below-supported";
    private static final String NOT_KNOWN = "notKnown";

    /** The record keeps its own copies of the lists. */
    public Standing {
        redFlags = List.copyOf(redFlags);
        supported = List.copyOf(supported);
        relationships = List.copyOf(relationships);
        pairs = List.copyOf(pairs);
    }

    /** Take it from a report. */
    public static Standing of(Report report) {
        List<String> redFlags = report.pairs().stream()
                .flatMap(pair -> pair.risk().redFlags().stream())
                .filter(flag -> flag.status() == Status.MET)
                .map(flag -> flag.id())
                .distinct()
                .toList();
        List<String> supported = report.pairs().stream()
                .map(PairReport::classification)
                .map(classification -> classification.supported())
                .distinct()
                .toList();
        boolean below = Stream.concat(
                        report.safeguards().stream(),
                        report.pairs().stream().flatMap(pair -> pair.classification().recording().stream()))
                .map(AdviceItem::id)
                .anyMatch(RECORDED_BELOW::equals);
        List<String> relationships =
                report.pairs().stream().map(PairReport::relationship).distinct().toList();
        int open = (int) report.gaps().stream().filter(Gap::isPressing).count();
        List<String> pairs = report.pairs().stream().map(PairReport::about).toList();
        return new Standing(redFlags, supported, below, report.revisit().reviewBy(), relationships, open, pairs);
    }

    /** Tell whether it is open for some victim and suspect what the entries support. */
    boolean isOpen() {
        return supported.contains(NOT_KNOWN);
    }
}
