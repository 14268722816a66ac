package org.foursight.casework;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.foursight.casework.Measure.Kind;
import org.jspecify.annotations.Nullable;

/** Counts of one month while they are made. */
final class MonthCount {

    private static final String DIVIDED = "otherwise";

    private final Map<Kind, Map<String, Integer>> counts = new EnumMap<>(Kind.class);
    private final Map<String, Integer> decided = new TreeMap<>();
    private final List<Long> hours = new ArrayList<>();
    private final List<Long> minutes = new ArrayList<>();

    void add(Kind kind, String part) {
        counts.computeIfAbsent(kind, none -> new TreeMap<>()).merge(part, 1, Integer::sum);
    }

    void decided(String conclusion) {
        decided.merge(conclusion, 1, Integer::sum);
    }

    void took(long some) {
        hours.add(some);
    }

    void read(long some) {
        minutes.add(some);
    }

    /** Return what may be shown. */
    List<Measure> measures(YearMonth month) {
        List<Measure> measures = new ArrayList<>();
        Set<Kind> divisible = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            if (kind == Kind.HOURS) {
                measures.add(new Measure(month, kind, "middle", middle(hours)));
            } else if (kind == Kind.MINUTES) {
                measures.add(new Measure(month, kind, "middle", middle(minutes)));
            } else if (kind == Kind.TO_LOOK_AT) {
                measures.addAll(toLookAt(measures));
            } else {
                boolean open = kind.divided() == null || divisible.contains(kind.divided());
                if (add(measures, month, kind, open)) {
                    divisible.add(kind);
                }
            }
        }
        return measures;
    }

    /** Add the lines of a kind; tell whether the part that others divide is shown. */
    private boolean add(List<Measure> measures, YearMonth month, Kind kind, boolean open) {
        Map<String, Integer> parts = new TreeMap<>(counts.getOrDefault(kind, Map.of()));
        kind.parts().forEach(part -> parts.putIfAbsent(part, 0));
        int total = parts.values().stream().mapToInt(Integer::intValue).sum();
        Set<String> shown = SmallNumbers.shown(parts);
        boolean telling = isTelling(kind, total);
        if (!open || total < SmallNumbers.LEAST || telling && shown.size() == parts.size()) {
            measures.add(new Measure(month, kind, Measure.TOTAL, null));
            return false;
        }
        measures.add(new Measure(month, kind, Measure.TOTAL, telling ? null : total));
        int rest = total;
        for (String part : shown) {
            int count = parts.getOrDefault(part, 0);
            measures.add(new Measure(month, kind, part, count));
            rest -= count;
        }
        for (String part : kind.parts()) {
            if (!shown.contains(part)) {
                measures.add(new Measure(month, kind, part, null));
            }
        }
        if (rest > 0 && !telling) {
            measures.add(new Measure(month, kind, Measure.TOGETHER, rest));
        }
        return shown.contains(DIVIDED);
    }

    /** Decisions with several reasons make more reasons than decisions: how many more is not told where it is a few. */
    private boolean isTelling(Kind kind, int total) {
        Kind divided = kind.divided();
        int more = divided == null
                ? 0
                : total - counts.getOrDefault(divided, Map.of()).getOrDefault(DIVIDED, 0);
        return more > 0 && more < SmallNumbers.LEAST;
    }

    /** Of the conclusions whose number is shown, return those decided otherwise more often than not. */
    private List<Measure> toLookAt(List<Measure> measures) {
        List<Measure> often = new ArrayList<>();
        for (Measure one : measures) {
            Integer number = one.number();
            Integer all = decided.get(one.what());
            if (one.kind() == Kind.OFFICERS_CONCLUSION && number != null && all != null && 2 * number > all) {
                often.add(new Measure(one.month(), Kind.TO_LOOK_AT, one.what(), number));
            }
        }
        return often;
    }

    private static @Nullable Integer middle(List<Long> times) {
        return times.size() < SmallNumbers.LEAST
                ? null
                : (int) (long) times.stream().sorted().toList().get(times.size() / 2);
    }
}
