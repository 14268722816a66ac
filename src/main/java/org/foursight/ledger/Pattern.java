package org.foursight.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one fact has to be like.
 *
 * @param type simple name of its record
 * @param comparisons what its fields are compared with, in order
 * @param binds names given to its fields
 * @param text the pattern as the rule writes it
 * @param keys under which of them to look in a {@link Holding}
 */
record Pattern(String type, List<Comparison> comparisons, Map<String, Field> binds, String text, List<String> keys) {

    Pattern {
        comparisons = List.copyOf(comparisons);
        binds = Map.copyOf(binds);
        keys = List.copyOf(keys);
    }

    static Pattern of(String type, List<Comparison> comparisons, Map<String, Field> binds, String text) {
        return new Pattern(type, comparisons, binds, text, keys(type, comparisons));
    }

    /** Answers are looked up by their question and findings by their element; everything else by its type. */
    private static List<String> keys(String type, List<Comparison> comparisons) {
        List<String> elements = named(comparisons, "element");
        if (type.equals("Finding") && !elements.isEmpty()) {
            return elements.stream().map(element -> key(type, element)).toList();
        }
        List<String> questionnaires = named(comparisons, "questionnaire");
        List<String> items = named(comparisons, "item");
        if (type.equals("Answered") && questionnaires.size() == 1 && !items.isEmpty()) {
            return items.stream()
                    .map(item -> key(type, questionnaires.get(0) + "/" + item))
                    .toList();
        }
        return List.of(type);
    }

    static String key(String type, String name) {
        return type + " " + name;
    }

    /** Return the texts that a field has to equal; empty when it may be something else. */
    private static List<String> named(List<Comparison> comparisons, String field) {
        return comparisons.stream()
                .filter(comparison -> comparison.field().equals(field))
                .filter(comparison -> comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN)
                .filter(comparison -> comparison.operands().stream().allMatch(String.class::isInstance))
                .findFirst()
                .map(comparison ->
                        comparison.operands().stream().map(String.class::cast).toList())
                .orElse(List.of());
    }

    /** Say whether it may be a finding on an element, given what is bound so far. */
    boolean mayBe(String element, Joined bound) {
        return comparisons.stream()
                .filter(comparison -> comparison.field().equals("element"))
                .filter(comparison -> comparison.isBound(bound))
                .allMatch(comparison -> comparison.operator().holds(element, comparison.known(bound)));
    }

    /** Say whether a fact is like this, given what is bound so far. */
    boolean fits(Object fact, Joined bound) {
        for (int i = 0; i < comparisons.size(); i++) {
            if (!comparisons.get(i).holds(fact, bound)) {
                return false;
            }
        }
        for (Map.Entry<String, Field> bind : binds.entrySet()) {
            @Nullable Object known = bound.value(bind.getKey());
            if (known != null && !Objects.equals(known, bind.getValue().read(fact))) {
                return false;
            }
        }
        return true;
    }
}
