package org.foursight.pictures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Order;
import org.foursight.casefile.Vocabulary;
import org.foursight.casefile.When;
import org.foursight.facts.Words;
import org.foursight.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of a case over time: the table, and the picture of it.
 *
 * @param rows every incident drawn or listed, by date, those without a date last
 * @param leftOut how many more there are
 * @param chart the picture; null when no incident has a date
 */
public record Timeline(
        List<TimelineRow> rows, int leftOut, @Nullable TimelineChart chart) {

    /** No more incidents are drawn or listed. */
    public static final int MOST = 500;

    /** The record keeps its own copy of the list. */
    public Timeline {
        rows = List.copyOf(rows);
    }

    /** Draw a case file as it is entered; nothing in it says what the rules conclude. */
    public static Timeline of(CaseFile file) {
        return of(file, Map.of(), TimelineDrawing.WIDTH);
    }

    /** Draw the same on half the width, so that a room can read its words. */
    public static Timeline forRoom(CaseFile file) {
        return of(file, Map.of(), TimelineDrawing.WIDTH_FOR_ROOM);
    }

    /** Draw a case file beside its report: the table says which elements rest on each incident. */
    public static Timeline of(CaseFile file, Report report) {
        return of(file, Resting.on(report), TimelineDrawing.WIDTH);
    }

    private static Timeline of(CaseFile file, Map<String, List<String>> resting, int width) {
        List<Incident> all = file.incidents().stream()
                .sorted(comparing(
                        (Incident incident) ->
                                Span.of(incident.when()).map(Span::from).orElse(null),
                        nullsLast(naturalOrder())))
                .toList();
        List<Incident> shown = all.subList(0, Math.min(MOST, all.size()));
        List<TimelineRow> rows = shown.stream()
                .map(incident -> row(file, incident, resting.getOrDefault(incident.id(), List.of())))
                .toList();
        return new Timeline(
                rows,
                all.size() - shown.size(),
                TimelineDrawing.of(file, shown, width).orElse(null));
    }

    private static TimelineRow row(CaseFile file, Incident incident, List<String> elements) {
        return new TimelineRow(
                incident.id(),
                Words.when(incident.when()),
                precision(incident.when()),
                incident.behaviours().stream().map(Vocabulary::phrase).collect(Collectors.joining(", ")),
                Vocabulary.phrase(incident.basis()),
                breaches(file, incident.id()),
                elements);
    }

    private static String precision(When when) {
        if (when.isExact()) {
            return "exact";
        }
        return Span.of(when).isPresent() ? "approximate" : "not known";
    }

    private static String breaches(CaseFile file, String incident) {
        return file.orders().stream()
                .filter(order -> order.breaches().stream().anyMatch(breach -> incident.equals(breach.incident())))
                .map(Order::kind)
                .map(Vocabulary::phrase)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Return the rows whose date is not known; no picture shows them. */
    public List<TimelineRow> undated() {
        return rows.stream().filter(row -> row.precision().equals("not known")).toList();
    }
}
