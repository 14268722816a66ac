package org.foursight.ledger;

import java.time.LocalDate;
import java.util.List;

/** How a field is compared in a condition. */
enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<"),
    IN("in"),
    NOT_IN("not in");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Say whether a value stands to the operands as this operator says; enum constants are compared by name. */
    boolean holds(@org.jspecify.annotations.Nullable Object value, List<Object> operands) {
        return switch (this) {
            case EQUAL, IN -> isAmong(value, operands);
            case NOT_EQUAL, NOT_IN -> !isAmong(value, operands);
            case AT_LEAST -> value != null && compare(value, operands.get(0)) >= 0;
            case AT_MOST -> value != null && compare(value, operands.get(0)) <= 0;
            case MORE -> value != null && compare(value, operands.get(0)) > 0;
            case LESS -> value != null && compare(value, operands.get(0)) < 0;
        };
    }

    private static boolean isAmong(@org.jspecify.annotations.Nullable Object value, List<Object> operands) {
        for (int i = 0; i < operands.size(); i++) {
            if (same(value, operands.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(@org.jspecify.annotations.Nullable Object value, Object operand) {
        if (value == operand) {
            return true;
        }
        if (operand instanceof Constant constant) {
            return value instanceof Enum<?> word
                    ? word.name().equals(constant.name())
                    : constant.isNull() && value == null;
        }
        if (value instanceof Number number && operand instanceof Number other) {
            return number.longValue() == other.longValue();
        }
        return value != null && value.equals(operand);
    }

    private static int compare(Object value, Object operand) {
        if (value instanceof Number number && operand instanceof Number other) {
            return Long.compare(number.longValue(), other.longValue());
        }
        if (value instanceof LocalDate day && operand instanceof LocalDate other) {
            return day.compareTo(other);
        }
        throw new LedgerDefect("Only numbers and days can be compared by size, not " + value + " and " + operand + ".");
    }
}
