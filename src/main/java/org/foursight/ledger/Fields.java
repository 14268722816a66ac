package org.foursight.ledger;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a field of a record by its name. */
final class Fields {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Fields() {}

    static @Nullable Object read(Object fact, String field) {
        try {
            Map<String, Method> accessors = ACCESSORS.get(fact.getClass());
            Method accessor = accessors.get(field);
            if (accessor == null) {
                accessor = accessor(fact.getClass(), field);
                accessors.put(field, accessor);
            }
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new LedgerDefect(fact.getClass().getSimpleName() + "." + field + " cannot be read: " + e);
        }
    }

    private static Method accessor(Class<?> type, String field) {
        try {
            return type.getMethod(field);
        } catch (NoSuchMethodException e) {
            throw new LedgerDefect("A rule reads " + type.getSimpleName() + "." + field + ", which is not there.");
        }
    }
}
