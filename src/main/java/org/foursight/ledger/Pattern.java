package org.foursight.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one fact has to be like.
 *
 * @param type simple name of its record
 * @param comparisons what its fields are compared with, in order
 * @param binds names given to its fields
 * @param text the pattern as the rule writes it
 */
record Pattern(String type, List<Comparison> comparisons, Map<String, String> binds, String text) {

    Pattern {
        comparisons = List.copyOf(comparisons);
        binds = Map.copyOf(binds);
    }

    /** Say whether a fact is like this, given what is bound so far. */
    boolean fits(Object fact, Map<String, Object> bound) {
        for (Comparison comparison : comparisons) {
            if (!comparison.holds(fact, bound)) {
                return false;
            }
        }
        for (Map.Entry<String, String> bind : binds.entrySet()) {
            Object known = bound.get(bind.getKey());
            if (known != null && !Objects.equals(known, Fields.read(fact, bind.getValue()))) {
                return false;
            }
        }
        return true;
    }

    /** Put the fields it names under their names. */
    void bind(Object fact, Map<String, Object> bound) {
        binds.forEach((name, field) -> {
            Object value = Fields.read(fact, field);
            if (value != null) {
                bound.put(name, value);
            }
        });
    }
}
