package org.foursight.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.foursight.casefile.Incident;

/**
 * Counts separate occasions without guessing.
 *
 * <p>The lower bound is the fewest different days on which all entries can have happened, an entry stated to cover
 * several occasions needing as many days. Acts of one day are never counted twice: a burst of messages is one
 * occasion. The bound is exact: days are placed as late as each entry allows, entries in the order of their last
 * possible day, which is the classic optimal placement for intervals.
 */
final class OccasionCount {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private OccasionCount() {}

    /**
     * Return the fewest separate occasions the incidents show; 0 for none.
     *
     * @param days how many separate occasions an incident counts for
     */
    static int atLeast(List<Incident> incidents, LocalDate asOf, ToIntFunction<Incident> days) {
        List<Span> spans = new ArrayList<>(incidents.size());
        for (Incident incident : incidents) {
            LocalDate from = incident.when().earliest().orElse(FIRST);
            LocalDate to = incident.when().latest().orElse(from.isAfter(asOf) ? from : asOf);
            spans.add(new Span(from, to, days.applyAsInt(incident)));
        }
        spans.sort(Comparator.comparing(Span::to).thenComparing(Span::from, Comparator.reverseOrder()));
        TreeSet<LocalDate> chosen = new TreeSet<>();
        int beyond = 0;
        for (Span span : spans) {
            int missing =
                    span.days - chosen.subSet(span.from, true, span.to, true).size();
            LocalDate day = span.to;
            while (missing > 0 && !day.isBefore(span.from)) {
                if (chosen.add(day)) {
                    missing--;
                }
                day = day.minusDays(1);
            }
            beyond = Math.max(beyond, missing);
        }
        return chosen.size() + beyond;
    }

    /** Return the most occasions there can be, by acts of unknown author too; unbounded when an entry says "at least". */
    static int atMost(List<Incident> incidents, List<Incident> unattributed) {
        for (List<Incident> part : List.of(incidents, unattributed)) {
            for (Incident incident : part) {
                if (incident.times() != null) {
                    return Integer.MAX_VALUE;
                }
            }
        }
        return incidents.size() + unattributed.size();
    }

    private record Span(LocalDate from, LocalDate to, int days) {}
}
