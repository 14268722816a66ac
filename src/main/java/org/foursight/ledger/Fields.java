package org.foursight.ledger;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a field of a record by its name. */
final class Fields {

    private static final Map<String, Method> ACCESSORS = new ConcurrentHashMap<>();

    private Fields() {}

    static @Nullable Object read(Object fact, String field) {
        try {
            return accessor(fact.getClass(), field).invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new LedgerDefect(fact.getClass().getSimpleName() + "." + field + " cannot be read: " + e);
        }
    }

    private static Method accessor(Class<?> type, String field) {
        return ACCESSORS.computeIfAbsent(type.getName() + "." + field, key -> {
            try {
                return type.getMethod(field);
            } catch (NoSuchMethodException e) {
                throw new LedgerDefect("A rule reads " + type.getSimpleName() + "." + field + ", which is not there.");
            }
        });
    }
}
