package org.foursight.review;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lets nothing into the acts, which are kept for good, that a page could not show later. */
final class Whole {

    /** No text of an act is longer, in characters. */
    private static final int LONGEST = 4_000;

    private Whole() {}

    /** Say which part of an act is missing, or too long. */
    static Optional<Objection> against(Act act) {
        return against("", (Record) act);
    }

    private static Optional<Objection> against(String before, Record part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String field = before + component.getName();
            Object value = value(part, component);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return Optional.of(Objection.to(field, "It is missing.", "Say it; /openapi shows how."));
            }
            if (value instanceof String text && text.length() > LONGEST) {
                return Optional.of(Objection.to(field, "It is too long.", "Use at most " + LONGEST + " characters."));
            }
            Optional<Objection> inside = inside(field, value);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static Optional<Objection> inside(String field, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(place -> inside(field + "/" + place, list.get(place)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return value instanceof Record inner ? against(field + "/", inner) : Optional.empty();
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every part of an act can be read", e);
        }
    }
}
