package org.foursight.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What one fact has to be like.
 *
 * @param type simple name of its record
 * @param comparisons what its fields are compared with, in order
 * @param binds names given to its fields
 * @param text the pattern as the rule writes it; patterns of one text are alike
 * @param number a small number of its own for each text
 * @param keys under which of them to look in a {@link Holding}
 * @param closed comparisons that come out the same whatever is bound, but for what its keys see to already
 * @param open comparisons with something bound
 * @param names the names it gives to fields, but for the one of the victim and suspect, which is bound before
 */
record Pattern(
        String type,
        List<Comparison> comparisons,
        Map<String, Field> binds,
        String text,
        int number,
        List<Key> keys,
        List<Comparison> closed,
        List<Comparison> open,
        List<Named> names) {

    /** The name bound to the victim and suspect that a {@link Holding} is about, in every rule. */
    static final String ABOUT = "$about";

    private static final ConcurrentHashMap<String, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static final AtomicInteger NEXT = new AtomicInteger();

    static Pattern of(String type, List<Comparison> comparisons, Map<String, Field> binds, String text) {
        List<Key> keys = keys(type, comparisons);
        Set<String> byKey =
                keys.get(0).name().isEmpty() ? Set.of() : Set.of("element", "questionnaire", "item", "kind");
        List<Comparison> closed = comparisons.stream()
                .filter(comparison -> comparison.isClosed() && !isByKey(comparison, byKey))
                .toList();
        List<Comparison> open = comparisons.stream()
                .filter(comparison -> !comparison.isClosed() && !comparison.isOfWhom())
                .toList();
        List<Named> names = binds.entrySet().stream()
                .filter(bind -> !bind.getKey().equals(ABOUT))
                .map(bind -> new Named(bind.getKey(), bind.getValue()))
                .toList();
        return new Pattern(
                type,
                List.copyOf(comparisons),
                Map.copyOf(binds),
                text,
                NUMBERS.computeIfAbsent(text, one -> NEXT.getAndIncrement()),
                keys,
                closed,
                open,
                names);
    }

    private static boolean isByKey(Comparison comparison, Set<String> fields) {
        return fields.contains(comparison.field())
                && (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN);
    }

    /** Answers are looked up by their question, findings by element, steps by kind; everything else by its type. */
    private static List<Key> keys(String type, List<Comparison> comparisons) {
        List<String> elements = named(comparisons, "element");
        if (type.equals("Finding") && !elements.isEmpty()) {
            return elements.stream().map(element -> Key.of(type, element)).toList();
        }
        List<String> questionnaires = named(comparisons, "questionnaire");
        List<String> items = named(comparisons, "item");
        if (type.equals("Answered") && questionnaires.size() == 1 && !items.isEmpty()) {
            return items.stream()
                    .map(item -> Key.of(type, questionnaires.get(0), item))
                    .toList();
        }
        List<String> kinds = named(comparisons, "kind");
        if (type.equals("StepRecorded") && !kinds.isEmpty()) {
            return kinds.stream().map(kind -> Key.of(type, kind)).toList();
        }
        return List.of(Key.of(type));
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

    /** Say whether it is of findings, which come about while rules are read. */
    boolean isOfFindings() {
        return keys.get(0).isOfFindings();
    }

    /** Say whether it may be a finding on an element that it names, given what is bound so far. */
    boolean mayBe(String element, Joined bound) {
        for (Comparison comparison : comparisons) {
            if (comparison.field().equals("element")
                    && comparison.isBound(bound)
                    && !comparison.operator().holds(element, comparison.known(bound))) {
                return false;
            }
        }
        return true;
    }

    /** Say whether a fact of a {@link Holding} is like this as far as nothing bound decides. */
    boolean mayFit(Object fact) {
        return Comparison.allHold(closed, fact);
    }

    /** Say whether what is bound so far decides anything. */
    boolean isClosed() {
        return open.isEmpty() && names.isEmpty();
    }

    /** Say whether a fact that {@link #mayFit} is like this, given what is bound so far. */
    boolean fits(Object fact, Joined bound) {
        if (!Comparison.allHold(open, fact, bound)) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            Named bind = names.get(i);
            @Nullable Object known = bound.value(bind.name());
            if (known != null && !Objects.equals(known, bind.field().read(fact))) {
                return false;
            }
        }
        return true;
    }
}
