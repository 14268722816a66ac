package org.foursight.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.foursight.facts.Fired;

/**
 * The engine's work checked against a second reading of the rules.
 *
 * @param rules how many rules were read a second time
 * @param firings how many firings were compared
 * @param faults where the two differ; empty when every rule whose conditions hold has fired, and no other
 */
public record Certificate(int rules, int firings, List<String> faults) {

    /** The record keeps its own copy of the list. */
    public Certificate {
        faults = List.copyOf(faults);
    }

    /** Compare what the engine fired with what the rules say when read a second time. */
    static Certificate of(int rules, List<Fired> reading, List<Fired> engine) {
        Map<Fired, Integer> open = new HashMap<>();
        reading.forEach(fired -> open.merge(fired, 1, Integer::sum));
        engine.forEach(fired -> open.merge(fired, -1, Integer::sum));
        TreeSet<String> faults = new TreeSet<>();
        open.forEach((fired, count) -> {
            if (count != 0) {
                faults.add(fired.rule().id() + " about " + fired.about()
                        + (count > 0 ? " holds and has not fired" : " has fired and does not hold"));
            }
        });
        return new Certificate(rules, engine.size(), new ArrayList<>(faults));
    }

    /** Say whether the two agree. */
    public boolean holds() {
        return faults.isEmpty();
    }
}
