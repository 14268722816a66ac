package org.foursight.ledger;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A field that a rule names, of one type of record. There is one for each, so that rules share how it is read. */
final class Field {

    private static final ConcurrentHashMap<String, Field> ALL = new ConcurrentHashMap<>();

    private final String type;
    private final String name;
    private final @Nullable Method accessor;

    private Field(String type, String name) {
        this.type = type;
        this.name = name;
        this.accessor = Known.type(type)
                .flatMap(known -> Known.field(known, name))
                .map(RecordComponent::getAccessor)
                .orElse(null);
        if (accessor != null) {
            accessor.setAccessible(true); // spares a check of access at every reading
        }
    }

    /** Return a field of a type of record, both by name; {@link NameCheck} says when there is no such field. */
    static Field of(String type, String name) {
        return ALL.computeIfAbsent(type + "." + name, text -> new Field(type, name));
    }

    String name() {
        return name;
    }

    /** Return what an operand stands for here: of a constant its value, if there is one; everything else for itself. */
    Object value(Object operand) {
        Class<?> read = accessor == null ? Object.class : accessor.getReturnType();
        if (operand instanceof Constant constant && read.isEnum()) {
            for (Object value : read.getEnumConstants()) {
                if (((Enum<?>) value).name().equals(constant.name())) {
                    return value;
                }
            }
        }
        return operand;
    }

    /**
     * Read it from a fact or finding of its type.
     *
     * @throws LedgerDefect when there is no such field
     */
    @Nullable
    Object read(Object fact) {
        if (accessor == null) {
            throw new LedgerDefect("A rule reads " + type + "." + name + ", which is not there.");
        }
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new LedgerDefect(type + "." + name + " cannot be read: " + e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
