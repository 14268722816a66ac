package org.foursight.pictures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foursight.casefile.Incident;

/** Puts incidents into lanes by what was done, and draws each lane. */
final class Lanes {

    /** No more lanes are drawn; the rarer kinds share the last. */
    static final int MOST = 7;

    private static final int HEIGHT = 34;
    private static final int BAR = 8;
    private static final int ROW = 12;
    private static final int MOST_ROWS = 4;
    private static final int SQUARE = 12;
    private static final int TALLEST = 26;

    private final TimeScale scale;
    private final boolean weekly;

    Lanes(TimeScale scale, boolean weekly) {
        this.scale = scale;
        this.weekly = weekly;
    }

    /** Return the dated incidents of each kind of behaviour, at most so many kinds. */
    static Map<String, List<Span>> kinds(List<Incident> incidents) {
        Map<Family, List<Span>> found = new EnumMap<>(Family.class);
        for (Incident incident : incidents) {
            Span.of(incident.when())
                    .ifPresent(span -> incident.behaviours().stream()
                            .map(Family::of)
                            .distinct()
                            .forEach(family -> found.computeIfAbsent(family, kind -> new ArrayList<>())
                                    .add(span)));
        }
        List<Family> shared = found.size() <= MOST
                ? List.of()
                : found.entrySet().stream()
                        .sorted(Comparator.comparing(kind -> -kind.getValue().size()))
                        .skip(MOST - 1L)
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, List<Span>> kinds = new LinkedHashMap<>();
        List<Span> rest = new ArrayList<>();
        found.forEach((family, spans) -> {
            if (shared.contains(family)) {
                rest.addAll(spans);
            } else {
                kinds.put(family.label(), spans);
            }
        });
        if (!rest.isEmpty()) {
            kinds.put(Family.OTHER.label(), rest);
        }
        return kinds;
    }

    /** Draw one lane from a height downwards. */
    TimelineChart.Lane draw(String label, List<Span> spans, int y) {
        Map<LocalDate, Integer> exact = new TreeMap<>();
        Map<Span, Integer> bars = new LinkedHashMap<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (span.isExact()) {
                exact.merge(weekly ? scale.week(span.from()) : span.from(), 1, Integer::sum);
            } else {
                bars.merge(span, 1, Integer::sum);
            }
        }
        List<TimelineChart.Mark> counts = new ArrayList<>();
        StringBuilder squares = new StringBuilder();
        int most = exact.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        exact.forEach((day, count) -> {
            if (weekly) {
                int width = Math.max(2, (int) scale.width(DayOfWeek.values().length) - 1);
                int height = Math.max(4, TALLEST * count / most);
                squares.append(box(scale.start(day), y + HEIGHT - 4 - height, width, height));
            } else {
                int x = scale.middle(day);
                squares.append(box(x - SQUARE / 2, y + HEIGHT - 4 - SQUARE, SQUARE, SQUARE));
                if (count > 1) {
                    counts.add(new TimelineChart.Mark(x, "×" + count));
                }
            }
        });
        StringBuilder open = new StringBuilder();
        int rows = bars(bars, y + HEIGHT, open);
        return new TimelineChart.Lane(label, y, HEIGHT + rows * ROW, squares.toString(), open.toString(), counts);
    }

    /** Draw bars without ends, each in the first row that is free; return how many rows that takes. */
    private int bars(Map<Span, Integer> bars, int y, StringBuilder open) {
        List<LocalDate> taken = new ArrayList<>();
        for (Span span : bars.keySet()) {
            int row = 0;
            while (row < taken.size() && !taken.get(row).isBefore(span.from())) {
                row++;
            }
            if (row == taken.size() && row < MOST_ROWS) {
                taken.add(span.to());
            }
            row = Math.min(row, MOST_ROWS - 1);
            taken.set(row, span.to());
            int x = scale.start(span.from());
            int width = Math.max(4, scale.start(span.to().plusDays(1)) - x);
            int top = y + row * ROW;
            open.append("M%d %dh%dM%d %dh%d".formatted(x, top, width, x, top + BAR, width));
        }
        return taken.size();
    }

    private static String box(int x, int y, int width, int height) {
        return "M%d %dh%dv%dh-%dz".formatted(x, y, width, height, width);
    }
}
