package org.foursight.ledger;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.facts.Fact;
import org.foursight.findings.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Holding} keeps together: all facts of a type, the answers to one question, the steps of one kind, the
 * findings on one element. There is one key for each, with a small number, so that nothing is looked up by its text while
 * rules are read.
 */
final class Key {

    private static final ConcurrentHashMap<Words, Key> ALL = new ConcurrentHashMap<>();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final ClassValue<Key> BY_TYPE = new ClassValue<>() {
        @Override
        protected Key computeValue(Class<?> type) {
            return of(type.getSimpleName());
        }
    };

    private final String name;
    private final int number;
    private final boolean isOfFindings;

    private Key(Words words) {
        this.name = words.item().isEmpty() ? words.name() : words.name() + "/" + words.item();
        this.number = NEXT.getAndIncrement();
        this.isOfFindings = words.type().equals(Finding.class.getSimpleName());
    }

    /** Return the key of everything of a type. */
    static Key of(String type) {
        return of(type, "");
    }

    /** Return the key of everything of the type that a fact has. */
    static Key of(Fact fact) {
        return BY_TYPE.get(fact.getClass());
    }

    /** Return the key of the findings on an element or the steps of a kind. */
    static Key of(String type, String name) {
        return of(type, name, "");
    }

    /** Return the key of the answers to a question. */
    static Key of(String type, String questionnaire, String item) {
        return ALL.computeIfAbsent(new Words(type, questionnaire, item), Key::new);
    }

    /** Return such a key when a rule asks for it; case files may answer what no rule asks. */
    static @Nullable Key known(String type, String name, String item) {
        return ALL.get(new Words(type, name, item));
    }

    /** Say whether it is a key of findings, which come about while rules are read; facts are all there before. */
    boolean isOfFindings() {
        return isOfFindings;
    }

    /** Return the question, kind or element; empty when it is the key of everything of its type. */
    String name() {
        return name;
    }

    int number() {
        return number;
    }

    /** What tells one key from another; an item is only of a question. */
    private record Words(String type, String name, String item) {}
}
