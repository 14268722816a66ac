package org.foursight.ledger;

import java.util.List;
import java.util.Set;
import org.foursight.findings.NearMiss;

/**
 * What to say of a condition that does not hold.
 *
 * @param condition the condition
 * @param naming comparisons that name what kind of thing is wanted; another kind stands against nothing
 * @param besides comparisons of an answer with anything but its reply
 * @param elements the keys of the elements on which it wants a finding, or of the questions to which it wants an answer
 * @param isComparedFurther whether a further comparison, or something bound, decides which of these elements it may be
 * @param patterns every pattern in it
 * @param type the key of every fact of the kind wanted
 * @param hasOwnDay whether it is a fact whose own day decides the law
 * @param open what is said when nothing recorded stands against it
 */
record Wanted(
        Condition condition,
        List<Comparison> naming,
        List<Comparison> besides,
        List<Key> elements,
        boolean isComparedFurther,
        List<Pattern> patterns,
        Key type,
        boolean hasOwnDay,
        NearMiss open) {

    private static final Set<String> WAITED_FOR = Set.of("Finding", "Answered");
    private static final Set<String> REPLIES = Set.of("YES", "NO", "NOT_KNOWN", "REFUSED", "null");

    static Wanted of(Condition condition) {
        String words = ConditionWords.of(condition);
        if (condition instanceof Condition.Present present) {
            Pattern pattern = present.pattern();
            List<Comparison> naming =
                    pattern.comparisons().stream().filter(Wanted::names).toList();
            List<Key> elements = pattern.keys().stream()
                    .filter(key ->
                            WAITED_FOR.contains(pattern.type()) && !key.name().isEmpty())
                    .distinct()
                    .toList();
            List<Comparison> besides = pattern.comparisons().stream()
                    .filter(comparison -> !comparison.field().equals("reply") && !comparison.isOfWhom())
                    .toList();
            return new Wanted(
                    condition,
                    naming,
                    besides,
                    elements,
                    isComparedFurther(pattern),
                    List.of(pattern),
                    Key.of(pattern.type()),
                    Known.hasOwnDay(pattern.type()),
                    new NearMiss(
                            words,
                            false,
                            List.of(),
                            elements.stream().map(Key::name).toList()));
        }
        boolean against = !(condition instanceof Condition.Some);
        NearMiss open = new NearMiss(words, against, List.of(), List.of());
        return new Wanted(
                condition,
                List.of(),
                List.of(),
                List.of(),
                false,
                condition.patterns().toList(),
                Key.of(""),
                false,
                open);
    }

    private static boolean isComparedFurther(Pattern pattern) {
        List<Comparison> ofElement = pattern.comparisons().stream()
                .filter(comparison -> comparison.field().equals("element"))
                .toList();
        return ofElement.size() > 1 || ofElement.stream().anyMatch(comparison -> !comparison.isClosed());
    }

    private static boolean names(Comparison comparison) {
        return (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN)
                && comparison.operands().stream()
                        .allMatch(operand -> operand instanceof String text && !text.isEmpty()
                                || operand instanceof Constant constant && !REPLIES.contains(constant.name()));
    }
}
