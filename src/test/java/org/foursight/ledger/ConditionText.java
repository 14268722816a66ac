package org.foursight.ledger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes conditions back into the text of a rule. */
final class ConditionText {

    private ConditionText() {}

    static String of(List<Condition> conditions) {
        return conditions.stream().map(ConditionText::of).collect(Collectors.joining("\n"));
    }

    static String of(Condition condition) {
        if (condition instanceof Condition.Present present) {
            return (present.name().isEmpty() ? "" : present.name() + " : ") + of(present.pattern());
        }
        if (condition instanceof Condition.Counted counted) {
            String name = counted.name();
            return "accumulate($counted : " + of(counted.pattern()) + "; " + name + " : count($counted); " + name + " "
                    + counted.operator().sign() + " " + counted.bound() + ")";
        }
        return condition instanceof Condition.Absent absent
                ? "not " + together(absent.inside())
                : "exists " + together(((Condition.Some) condition).inside());
    }

    static String of(Comparison comparison) {
        String operands =
                comparison.operands().stream().map(ConditionText::operand).collect(Collectors.joining(", "));
        boolean isList = comparison.operator() == Operator.IN || comparison.operator() == Operator.NOT_IN;
        return comparison.field() + " " + comparison.operator().sign() + " "
                + (isList ? "(" + operands + ")" : operands);
    }

    static String operand(Object operand) {
        return operand instanceof Variable variable
                ? variable.name()
                : operand instanceof Constant constant
                        ? constant.name()
                        : operand instanceof String text ? "\"" + text + "\"" : operand.toString();
    }

    private static String of(Pattern pattern) {
        Stream<String> binds = pattern.binds().entrySet().stream()
                .map(bind -> bind.getKey() + " : " + bind.getValue().name());
        return Stream.concat(pattern.comparisons().stream().map(ConditionText::of), binds)
                .collect(Collectors.joining(", ", pattern.type() + "(", ")"));
    }

    private static String together(List<Condition> inside) {
        return inside.stream().map(ConditionText::of).collect(Collectors.joining(" and ", "(", ")"));
    }
}
