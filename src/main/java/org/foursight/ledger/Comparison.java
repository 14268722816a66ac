package org.foursight.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One comparison inside a pattern.
 *
 * @param of the field of the fact
 * @param operator how it is compared
 * @param operands what with, as written: text, number, truth value, {@link Constant} or {@link Variable}; one unless a list
 * @param values the same with constants as the values they stand for, as far as the type of the field is known
 * @param isClosed whether nothing in it waits for a name to be bound
 * @param isOfWhom whether it asks for the same victim and suspect, as everything in one {@link Holding} has
 */
record Comparison(
        Field of, Operator operator, List<Object> operands, List<Object> values, boolean isClosed, boolean isOfWhom) {

    /** Make one as it is written. */
    Comparison(Field of, Operator operator, List<Object> operands) {
        this(
                of,
                operator,
                operands,
                operands.stream().map(of::value).toList(),
                operands.stream().noneMatch(Variable.class::isInstance),
                operator == Operator.EQUAL
                        && of.name().equals("about")
                        && operands.equals(List.of(new Variable(Pattern.ABOUT))));
    }

    /** Return the name of the field. */
    String field() {
        return of.name();
    }

    /** Say whether it holds for a fact, given what is bound so far; never with a name to which nothing is bound. */
    boolean holds(Object fact, Joined bound) {
        return isClosed
                ? operator.holds(of.read(fact), values)
                : isBound(bound) && operator.holds(of.read(fact), known(bound));
    }

    /** Say whether all of several hold that have no name in them. */
    static boolean allHold(List<Comparison> closed, Object fact) {
        for (int i = 0; i < closed.size(); i++) {
            Comparison comparison = closed.get(i);
            if (!comparison.operator.holds(comparison.of.read(fact), comparison.values)) {
                return false;
            }
        }
        return true;
    }

    /** Say whether all of several hold. */
    static boolean allHold(List<Comparison> comparisons, Object fact, Joined bound) {
        for (int i = 0; i < comparisons.size(); i++) {
            if (!comparisons.get(i).holds(fact, bound)) {
                return false;
            }
        }
        return true;
    }

    /** Say whether something is bound to every name in it. */
    boolean isBound(Joined bound) {
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i) instanceof Variable variable && bound.value(variable.name()) == null) {
                return false;
            }
        }
        return true;
    }

    /** Return what to compare with: what is bound to a name in place of the name. */
    List<Object> known(Joined bound) {
        List<Object> known = values;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Variable variable) {
                known = known == values ? new ArrayList<>(values) : known;
                known.set(i, Objects.requireNonNull(bound.value(variable.name())));
            }
        }
        return known;
    }
}
