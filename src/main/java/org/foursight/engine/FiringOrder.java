package org.foursight.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Entry;
import org.foursight.findings.Binding;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;

/** Puts firings in an order that depends on the case file alone: premises before what rests on them, then by name. */
final class FiringOrder {

    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::depth)
            .thenComparing(placed -> placed.firing().concluded().about())
            .thenComparing(placed -> placed.firing().rule())
            .thenComparing(Placed::bound);

    private FiringOrder() {}

    static List<Firing> sort(List<Firing> firings) {
        Map<Finding, Integer> depths = depths(firings);
        List<Placed> placed = new ArrayList<>(firings.size());
        firings.forEach(firing -> placed.add(new Placed(firing, depth(firing, depths), bound(firing))));
        placed.sort(ORDER);
        return placed.stream().map(Placed::firing).toList();
    }

    private static Map<Finding, Integer> depths(List<Firing> firings) {
        Map<Finding, Integer> depths = new HashMap<>();
        List<Firing> resting = new ArrayList<>();
        for (Firing firing : firings) {
            depths.put(firing.concluded(), 0);
            if (!firing.premises().isEmpty()) {
                resting.add(firing);
            }
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Firing firing : resting) {
                int found = depth(firing, depths);
                if (found > depths.getOrDefault(firing.concluded(), 0)) {
                    depths.put(firing.concluded(), found);
                    grew = true;
                }
            }
        }
        return depths;
    }

    private static int depth(Firing firing, Map<Finding, Integer> known) {
        int depth = 0;
        for (Finding premise : firing.premises()) {
            depth = Math.max(depth, 1 + known.getOrDefault(premise, 0));
        }
        return depth;
    }

    private static String bound(Firing firing) {
        StringBuilder bound = new StringBuilder();
        for (Binding binding : firing.bindings()) {
            for (Entry entry : binding.entries()) {
                bound.append(entry.path()).append(' ');
            }
        }
        return bound.toString();
    }

    /** A firing with what decides its place. */
    private record Placed(Firing firing, int depth, String bound) {}
}
