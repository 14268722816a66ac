package org.foursight.pictures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.foursight.facts.Words;

/** Says in words what a timeline shows. */
final class TimelineWords {

    private final List<Span> dated;
    private final int incidents;
    private final int lanes;
    private final boolean weekly;

    TimelineWords(List<Span> dated, int incidents, int lanes, boolean weekly) {
        this.dated = dated;
        this.incidents = incidents;
        this.lanes = lanes;
        this.weekly = weekly;
    }

    String title() {
        return "Incidents over time: " + dated.size() + " with a date, in " + counted(lanes, "kind") + " of behaviour";
    }

    /** Return the description; the longest gap is one that is drawn short, 0 when none is. */
    String description(int longestGap) {
        LocalDate from =
                dated.stream().map(Span::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate to =
                dated.stream().map(Span::to).max(Comparator.naturalOrder()).orElseThrow();
        long exact = dated.stream().filter(Span::isExact).count();
        StringBuilder said = new StringBuilder();
        said.append(counted((int) exact, "incident")).append(" on an exact day, ");
        said.append(dated.size() - exact).append(" on an approximate date, ");
        said.append(incidents - dated.size()).append(" with no date and not drawn. ");
        said.append("From ")
                .append(Words.date(from))
                .append(" to ")
                .append(Words.date(to))
                .append(". ");
        said.append(
                longestGap == 0
                        ? "No gap is longer than " + TimeScale.LONGEST_GAP + " days. "
                        : "The longest gap is " + longestGap + " days. ");
        LocalDate middle = new Span(from, to).middle();
        long early =
                dated.stream().filter(span -> !span.middle().isAfter(middle)).count();
        said.append("In the first half of that time: ").append(early);
        said.append("; in the second half: ").append(dated.size() - early).append(".");
        if (weekly) {
            said.append(" There are more than ")
                    .append(TimelineDrawing.MOST_SINGLE)
                    .append(", so incidents on exact days are drawn week by week: the more in a week, the taller.");
        }
        return said.toString();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
