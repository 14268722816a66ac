package org.foursight.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foursight.casefile.Breach;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Order;
import org.foursight.casefile.Vocabulary;
import org.foursight.casefile.Warning;
import org.foursight.facts.Words;

/**
 * What incidents are seen against: reports, orders, warnings, and breaches of orders.
 *
 * @param lines reports, orders and warnings that have a day, by day
 * @param breaches when orders were breached
 * @param leftOut how many lines there would be more
 */
record Moments(List<Moment> lines, List<Span> breaches, int leftOut) {

    private static final int MOST_LINES = 30;

    /** A day, with its tag and what happened on it. */
    record Moment(LocalDate day, String tag, String words) {}

    static Moments of(CaseFile file, List<Incident> incidents) {
        Set<LocalDate> reported = new TreeSet<>();
        LocalDate first = file.reportedOn();
        if (first != null) {
            reported.add(first);
        }
        incidents.stream().map(Incident::reportedOn).flatMap(Stream::ofNullable).forEach(reported::add);
        List<Moment> lines = new ArrayList<>();
        reported.forEach(day -> add(lines, "R", day, "reported to police"));
        for (Order order : file.orders()) {
            LocalDate made = order.madeOn();
            if (made != null) {
                add(lines, "O", made, Vocabulary.phrase(order.kind()) + " made");
            }
        }
        for (Warning warning : file.warnings()) {
            LocalDate told = warning.when().on();
            if (told != null) {
                add(lines, "T", told, "suspect told to stop, by " + Vocabulary.phrase(warning.by()));
            }
        }
        lines.sort(Comparator.comparing(Moment::day).thenComparing(Moment::tag));
        List<Moment> drawn = lines.subList(0, Math.min(MOST_LINES, lines.size()));
        return new Moments(List.copyOf(drawn), breaches(file), lines.size() - drawn.size());
    }

    private static void add(List<Moment> lines, String kind, LocalDate day, String words) {
        long number = lines.stream().filter(line -> line.tag().startsWith(kind)).count() + 1;
        lines.add(new Moment(day, kind + number, words));
    }

    private static List<Span> breaches(CaseFile file) {
        return file.orders().stream()
                .flatMap(order -> order.breaches().stream())
                .map(Breach::when)
                .flatMap(when -> Span.of(when).stream())
                .toList();
    }

    /** Return every span that has to be on the scale. */
    List<Span> spans() {
        return Stream.concat(lines.stream().map(line -> Span.on(line.day())), breaches.stream())
                .toList();
    }

    /** Return what each tag means. */
    List<String> key() {
        List<String> key = new ArrayList<>();
        lines.forEach(line -> key.add(line.tag() + ": " + line.words() + ", " + Words.date(line.day())));
        if (leftOut > 0) {
            key.add(leftOut + " later reports, orders or warnings are not drawn");
        }
        if (!breaches.isEmpty()) {
            key.add("B: breach of an order recorded (" + breaches.size() + ")");
        }
        return key;
    }
}
