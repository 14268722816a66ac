package org.foursight.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in English what a condition wants. */
final class ConditionWords {

    private ConditionWords() {}

    static String of(Condition condition) {
        if (condition instanceof Condition.Absent absent) {
            return "none of this: " + inside(absent.inside());
        }
        if (condition instanceof Condition.Some some) {
            return "this at least once: " + inside(some.inside());
        }
        if (condition instanceof Condition.Counted counted) {
            return words(counted.operator()) + " " + counted.bound() + " of these: " + pattern(counted.pattern());
        }
        return pattern(((Condition.Present) condition).pattern());
    }

    private static String inside(List<Condition> inside) {
        return inside.stream().map(ConditionWords::of).collect(Collectors.joining(" and "));
    }

    private static String pattern(Pattern pattern) {
        if (pattern.type().equals("Finding")) {
            return named("", pattern, "element", "an element") + " "
                    + (value(pattern, "status").isEmpty() ? "met or not met" : value(pattern, "status"));
        }
        if (pattern.type().equals("Answered")) {
            String list = text(pattern, "questionnaire");
            String any = list.isEmpty() ? "a question" : "a question of {" + list + "}";
            return named(list.isEmpty() ? "" : list + "/", pattern, "item", any) + " answered "
                    + value(pattern, "reply");
        }
        return PatternWords.of(pattern);
    }

    /** Return ids in braces, for a reader of them to put names in their place, or else what any of them is called. */
    private static String named(String before, Pattern pattern, String field, String any) {
        String ids = pattern.comparisons().stream()
                .filter(comparison -> comparison.field().equals(field))
                .flatMap(comparison -> comparison.operands().stream())
                .filter(String.class::isInstance)
                .map(id -> "{" + before + id + "}")
                .collect(Collectors.joining(" or "));
        String again = pattern.comparisons().stream()
                .filter(comparison -> comparison.field().equals(field))
                .filter(comparison -> comparison.operands().stream().anyMatch(Variable.class::isInstance))
                .map(comparison -> comparison.operator() == Operator.EQUAL ? "the same" : "another")
                .findFirst()
                .orElse("");
        if (ids.isEmpty()) {
            return again.isEmpty() ? any : again + any.substring(any.indexOf(' '));
        }
        return again.isEmpty() ? ids : again + " one of " + ids;
    }

    private static String text(Pattern pattern, String field) {
        return pattern.comparisons().stream()
                .filter(comparison -> comparison.field().equals(field) && comparison.operator() == Operator.EQUAL)
                .flatMap(comparison -> comparison.operands().stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    private static String value(Pattern pattern, String field) {
        return pattern.comparisons().stream()
                .filter(comparison -> comparison.field().equals(field))
                .map(comparison -> operands(comparison.operands()))
                .collect(Collectors.joining(" "));
    }

    private static String operands(List<Object> operands) {
        return operands.stream().map(ConditionWords::operand).collect(Collectors.joining(" or "));
    }

    private static String operand(Object operand) {
        if (operand instanceof Constant constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return operand instanceof Variable variable ? variable.name().substring(1) : operand.toString();
    }

    private static String words(Operator operator) {
        return switch (operator) {
            case EQUAL, IN -> "exactly";
            case NOT_EQUAL, NOT_IN -> "any number but";
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case MORE -> "more than";
            case LESS -> "fewer than";
        };
    }
}
