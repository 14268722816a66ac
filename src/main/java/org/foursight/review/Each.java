package org.foursight.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foursight.report.PairReport;

/** Says what was decided about each victim and suspect of a report. */
public final class Each {

    private Each() {}

    /**
     * Return what is said of each pair, or once where it is the same of all of them.
     *
     * @param who names a pair
     * @param said what was decided about two people
     */
    public static String of(List<PairReport> pairs, Function<PairReport, String> who, Function<About, String> said) {
        Map<String, String> all = new LinkedHashMap<>();
        pairs.forEach(pair -> all.put(who.apply(pair), said.apply(About.of(pair.about()))));
        return all.values().stream().distinct().count() <= 1
                ? all.values().stream().findFirst().orElse("")
                : all.entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining("; "));
    }
}
