package org.foursight.ledger;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A field that a rule names, read from records that have it. */
final class Field {

    private final String name;

    /** How it is read from records of the type met last; a rule names one type, so it seldom changes. */
    private volatile @Nullable Accessor last;

    Field(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /**
     * Read it from a fact or finding.
     *
     * @throws LedgerDefect when there is no such field
     */
    @Nullable
    Object read(Object fact) {
        Accessor accessor = last;
        if (accessor == null || accessor.type() != fact.getClass()) {
            accessor = new Accessor(fact.getClass(), method(fact.getClass()));
            last = accessor;
        }
        try {
            return accessor.method().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new LedgerDefect(fact.getClass().getSimpleName() + "." + name + " cannot be read: " + e);
        }
    }

    private Method method(Class<?> type) {
        try {
            Method method = type.getMethod(name);
            method.setAccessible(true); // spares a check of access at every reading
            return method;
        } catch (NoSuchMethodException e) {
            throw new LedgerDefect("A rule reads " + type.getSimpleName() + "." + name + ", which is not there.");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field field && field.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /** A type of record, and its method that returns the field. */
    private record Accessor(Class<?> type, Method method) {}
}
