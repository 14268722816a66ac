package org.foursight.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One comparison inside a pattern.
 *
 * @param field the field of the fact
 * @param operator how it is compared
 * @param operands what with: text, number, truth value, {@link Constant} or {@link Variable}; one unless a list
 */
record Comparison(String field, Operator operator, List<Object> operands) {

    /** Say whether it holds for a fact, given what is bound so far; never with a name to which nothing is bound. */
    boolean holds(Object fact, Map<String, Object> bound) {
        List<Object> known = new ArrayList<>(operands.size());
        for (Object operand : operands) {
            Object value = operand instanceof Variable variable ? bound.get(variable.name()) : operand;
            if (value == null) {
                return false;
            }
            known.add(value);
        }
        return operator.holds(Fields.read(fact, field), known);
    }
}
