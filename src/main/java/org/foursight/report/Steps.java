package org.foursight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What there is to do, from a report: its advice, and each step of route, order and time limit that has a day. */
public final class Steps {

    private static final int FEWEST_TODAY = 3;

    private Steps() {}

    /** Return every step once, most pressing first; among equals what is due on the day of the report. */
    public static List<AdviceItem> of(Report report) {
        Map<List<String>, AdviceItem> once = new LinkedHashMap<>();
        Stream<AdviceItem> dated = report.pairs().stream().flatMap(Steps::parts).filter(item -> item.due() != null);
        Stream.concat(report.advice().stream(), dated)
                .forEach(item -> once.merge(List.of(item.id(), item.title(), item.text()), item, AdviceItem::with));
        List<AdviceItem> steps = new ArrayList<>(once.values());
        steps.sort(Comparator.comparingInt(AdviceItem::priority)
                .thenComparing(item -> !report.asOf().equals(item.due())));
        return List.copyOf(steps);
    }

    private static Stream<AdviceItem> parts(PairReport pair) {
        return Stream.of(
                        pair.route().partners(),
                        pair.spo().advice(),
                        pair.classification().timeLimit())
                .flatMap(List::stream);
    }

    /** Return the steps that nobody has settled yet. */
    public static List<AdviceItem> open(Report report, Set<String> settled) {
        return of(report).stream().filter(item -> !settled.contains(item.id())).toList();
    }

    /** Say what to do on the day of the report: all that is due then and not settled, and never only one thing. */
    public static String today(Report report, Set<String> settled) {
        List<AdviceItem> open = open(report, settled);
        if (open.isEmpty()) {
            return settled.isEmpty()
                    ? report.headline().today()
                    : "Everything advised is recorded as done or as not applying; answer the open questions.";
        }
        LocalDate day = report.asOf();
        Set<String> titles = new LinkedHashSet<>();
        open.stream()
                .filter(item -> day.equals(item.due()))
                .map(AdviceItem::title)
                .forEach(titles::add);
        open.stream()
                .map(AdviceItem::title)
                .filter(title -> titles.size() < FEWEST_TODAY)
                .forEach(titles::add);
        return String.join(". ", titles) + ".";
    }
}
