package org.foursight.ledger;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds what a rule names to the records that there are, before anything is read with it. */
final class NameCheck {

    private static final Set<Class<?>> SIZED =
            Set.of(int.class, long.class, Integer.class, Long.class, LocalDate.class);
    private static final Set<Operator> BY_SIZE =
            Set.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.MORE, Operator.LESS);

    private final String rule;

    private NameCheck(String rule) {
        this.rule = rule;
    }

    /**
     * Check the conditions of a rule.
     *
     * @throws LedgerDefect when it names a fact, a field or a value of a field that there is not
     */
    static void check(String rule, List<Condition> conditions) {
        NameCheck check = new NameCheck(rule);
        conditions.stream().flatMap(Condition::patterns).forEach(check::pattern);
    }

    private void pattern(Pattern pattern) {
        Optional<Class<?>> type = Known.type(pattern.type());
        if (type.isEmpty()) {
            throw new LedgerDefect(
                    "Rule " + rule + " asks for the fact " + pattern.type() + ", which this program does not know.");
        }
        pattern.binds().values().forEach(field -> field(type.get(), field.name()));
        pattern.comparisons().forEach(comparison -> comparison(type.get(), comparison));
    }

    private Class<?> field(Class<?> type, String name) {
        return Known.field(type, name)
                .map(RecordComponent::getType)
                .orElseThrow(() -> new LedgerDefect("Rule " + rule + " reads " + type.getSimpleName() + "." + name
                        + ", a field that this program does not know."));
    }

    private void comparison(Class<?> type, Comparison comparison) {
        Class<?> held = field(type, comparison.field());
        String name = type.getSimpleName() + "." + comparison.field();
        if (BY_SIZE.contains(comparison.operator()) && !SIZED.contains(held)) {
            throw new LedgerDefect("Rule " + rule + " compares " + name + " by size, which is no number or day.");
        }
        comparison.operands().stream()
                .filter(Constant.class::isInstance)
                .map(Constant.class::cast)
                .filter(constant -> !constant.isNull() && !isOf(held, constant))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new LedgerDefect("Rule " + rule + " compares " + name + " with " + unknown.name()
                            + ", a value that this program does not know.");
                });
    }

    private static boolean isOf(Class<?> held, Constant constant) {
        return held.isEnum()
                && Stream.of(held.getEnumConstants())
                        .anyMatch(value -> ((Enum<?>) value).name().equals(constant.name()));
    }
}
