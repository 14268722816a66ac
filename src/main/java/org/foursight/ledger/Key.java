package org.foursight.ledger;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.findings.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Holding} keeps together: all facts of a type, the answers to one question, the findings on one element.
 * There is one key for each, with a small number, so that nothing is looked up by its text while rules are read.
 */
final class Key {

    private static final ConcurrentHashMap<String, Key> ALL = new ConcurrentHashMap<>();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String name;
    private final int number;
    private final boolean isOfFindings;

    private Key(String type, String name) {
        this.name = name;
        this.number = NEXT.getAndIncrement();
        this.isOfFindings = type.equals(Finding.class.getSimpleName());
    }

    /** Return the key of everything of a type. */
    static Key of(String type) {
        return of(type, "");
    }

    /** Return the key of the answers to a question or the findings on an element. */
    static Key of(String type, String name) {
        return ALL.computeIfAbsent(type + " " + name, text -> new Key(type, name));
    }

    /** Return such a key when a rule asks for it; case files may answer what no rule asks. */
    static @Nullable Key known(String type, String name) {
        return ALL.get(type + " " + name);
    }

    /** Say whether it is a key of findings, which come about while rules are read; facts are all there before. */
    boolean isOfFindings() {
        return isOfFindings;
    }

    /** Return the question or element; empty when it is the key of everything of its type. */
    String name() {
        return name;
    }

    int number() {
        return number;
    }
}
