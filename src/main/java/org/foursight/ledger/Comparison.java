package org.foursight.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comparison inside a pattern.
 *
 * @param of the field of the fact
 * @param operator how it is compared
 * @param operands what with: text, number, truth value, {@link Constant} or {@link Variable}; one unless a list
 */
record Comparison(Field of, Operator operator, List<Object> operands) {

    /** Return the name of the field. */
    String field() {
        return of.name();
    }

    /** Say whether it holds for a fact, given what is bound so far; never with a name to which nothing is bound. */
    boolean holds(Object fact, Joined bound) {
        List<Object> known = operands;
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i) instanceof Variable variable) {
                @Nullable Object value = bound.value(variable.name());
                if (value == null) {
                    return false;
                }
                known = known == operands ? new ArrayList<>(operands) : known;
                known.set(i, value);
            }
        }
        return operator.holds(of.read(fact), known);
    }
}
