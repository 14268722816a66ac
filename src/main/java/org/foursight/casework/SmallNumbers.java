package org.foursight.casework;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps counts under five from being shown, and from being worked out from those that are. */
final class SmallNumbers {

    /** No smaller count is shown. */
    static final int LEAST = 5;

    private SmallNumbers() {}

    /**
     * Return the parts of a total that may be shown beside it.
     *
     * <p>Those not shown are at least two and come to at least five together, so that the total less what is shown tells
     * no single one of them, nor that all of them are none.
     */
    static Set<String> shown(Map<String, Integer> parts) {
        List<Map.Entry<String, Integer>> ascending = parts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        int hidden = 0;
        int sum = 0;
        while (hidden < ascending.size()) {
            int next = ascending.get(hidden).getValue();
            if (next >= LEAST && (hidden == 0 || hidden > 1 && sum >= LEAST)) {
                break;
            }
            sum += next;
            hidden++;
        }
        Set<String> shown = new LinkedHashSet<>();
        ascending.subList(hidden, ascending.size()).stream()
                .sorted(Comparator.comparing(part -> -part.getValue()))
                .forEach(part -> shown.add(part.getKey()));
        return shown;
    }
}
