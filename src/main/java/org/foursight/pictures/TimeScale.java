package org.foursight.pictures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where each day stands between two edges: even within a stretch, with longer gaps cut to a break. */
final class TimeScale {

    /** A longer gap, in days, is cut. */
    static final int LONGEST_GAP = 90;

    private static final int BREAK = 56;
    private static final double MOST_FOR_BREAKS = 0.4;

    /** A run of days drawn evenly, from {@code x}. */
    record Stretch(LocalDate from, LocalDate to, double x) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private final double perDay;
    private final double cut;

    private TimeScale(List<Span> runs, int left, int right) {
        int gaps = runs.size() - 1;
        double most = (right - left) * MOST_FOR_BREAKS;
        cut = gaps == 0 ? 0 : Math.min(BREAK, most / gaps);
        perDay =
                (right - left - gaps * cut) / runs.stream().mapToInt(Span::days).sum();
        double x = left;
        for (Span run : runs) {
            stretches.add(new Stretch(run.from(), run.to(), x));
            x += run.days() * perDay + cut;
        }
    }

    /** Make the scale for everything that is drawn; there is at least one. */
    static TimeScale of(List<Span> drawn, int left, int right) {
        List<Span> runs = new ArrayList<>();
        for (Span span : drawn.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || ChronoUnit.DAYS.between(last.to(), span.from()) > LONGEST_GAP) {
                runs.add(span);
            } else if (span.to().isAfter(last.to())) {
                runs.set(runs.size() - 1, new Span(last.from(), span.to()));
            }
        }
        return new TimeScale(runs, left, right);
    }

    /** Return the first day drawn of the week of a day. */
    LocalDate week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = of(day).from();
        return monday.isBefore(first) ? first : monday;
    }

    private Stretch of(LocalDate day) {
        Stretch in = stretches.get(0);
        for (Stretch stretch : stretches) {
            in = stretch.from().isAfter(day) ? in : stretch;
        }
        return in;
    }

    /** Return where a day begins. */
    int start(LocalDate day) {
        Stretch in = of(day);
        LocalDate shown = day.isAfter(in.to()) ? in.to().plusDays(1) : day;
        return (int) Math.round(in.x() + Math.max(0, ChronoUnit.DAYS.between(in.from(), shown)) * perDay);
    }

    /** Return where the middle of a day is. */
    int middle(LocalDate day) {
        return (int) Math.round(start(day) + perDay / 2);
    }

    /** Return how wide a number of days is. */
    double width(int days) {
        return days * perDay;
    }

    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    /** Return how wide a break is. */
    double cut() {
        return cut;
    }
}
