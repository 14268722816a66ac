package org.foursight.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;

/** Puts firings in an order that depends on the case file alone: premises before what rests on them, then by name. */
final class FiringOrder {

    private FiringOrder() {}

    static List<Firing> sort(List<Firing> firings) {
        Map<Finding, Integer> depth = new HashMap<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Firing firing : firings) {
                int found = depth(firing, depth);
                if (found > depth.getOrDefault(firing.concluded(), -1)) {
                    depth.put(firing.concluded(), found);
                    grew = true;
                }
            }
        }
        List<Firing> sorted = new ArrayList<>(firings);
        sorted.sort(Comparator.comparingInt((Firing firing) -> depth(firing, depth))
                .thenComparing(firing -> firing.concluded().about())
                .thenComparing(Firing::rule)
                .thenComparing(FiringOrder::bound));
        return List.copyOf(sorted);
    }

    private static int depth(Firing firing, Map<Finding, Integer> known) {
        int depth = 0;
        for (Finding premise : firing.premises()) {
            depth = Math.max(depth, 1 + known.getOrDefault(premise, 0));
        }
        return depth;
    }

    private static String bound(Firing firing) {
        return firing.bindings().stream()
                .flatMap(binding -> binding.entries().stream())
                .map(entry -> entry.path())
                .collect(Collectors.joining(" "));
    }
}
