package org.foursight.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts rules in the order in which they are read: those that others rest on first. */
final class ReadingOrder {

    private final Map<String, List<RuleText>> byElement = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final List<RuleText> ordered = new ArrayList<>();

    private ReadingOrder() {}

    /**
     * Return rules in that order.
     *
     * @throws LedgerDefect when elements rest on each other in a circle
     */
    static List<RuleText> of(List<RuleText> rules) {
        ReadingOrder order = new ReadingOrder();
        for (RuleText rule : rules) {
            order.byElement
                    .computeIfAbsent(rule.rule().concludes(), element -> new ArrayList<>())
                    .add(rule);
        }
        order.byElement.keySet().forEach(element -> order.place(element, new LinkedHashSet<>()));
        return List.copyOf(order.ordered);
    }

    private void place(String element, Set<String> open) {
        if (done.contains(element)) {
            return;
        }
        if (!open.add(element)) {
            throw new LedgerDefect("These elements rest on each other in a circle: " + open + ".");
        }
        List<RuleText> rules = byElement.getOrDefault(element, List.of());
        for (RuleText rule : rules) {
            rule.reads().forEach(read -> place(read, open));
        }
        open.remove(element);
        done.add(element);
        ordered.addAll(rules);
    }
}
