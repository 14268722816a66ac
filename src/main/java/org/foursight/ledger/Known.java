package org.foursight.ledger;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.foursight.facts.Fact;
import org.foursight.findings.Finding;

/** The records that a rule may name, by their simple names, and what they hold. */
final class Known {

    private static final Map<String, Optional<Class<?>>> TYPES = new ConcurrentHashMap<>();

    private Known() {}

    /** Return the record of this name; empty when it is neither a fact nor the finding. */
    static Optional<Class<?>> type(String name) {
        return TYPES.computeIfAbsent(name, Known::find);
    }

    private static Optional<Class<?>> find(String name) {
        if (name.equals(Finding.class.getSimpleName())) {
            return Optional.of(Finding.class);
        }
        try {
            Class<?> type = Class.forName(Fact.class.getPackageName() + "." + name);
            return type.isRecord() && Fact.class.isAssignableFrom(type) ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    /** Return a field of a record. */
    static Optional<RecordComponent> field(Class<?> type, String name) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** Say whether facts of this name have a day of their own, which decides the law for them. */
    static boolean hasOwnDay(String name) {
        return type(name).flatMap(type -> field(type, "on")).isPresent();
    }
}
