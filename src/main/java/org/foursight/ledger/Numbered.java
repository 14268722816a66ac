package org.foursight.ledger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values by small numbers. Not to share. */
final class Numbered<T> {

    private static final int FIRST_SIZE = 64;

    private @Nullable Object[] values = new Object[FIRST_SIZE];

    /** Return the value of a number, null when there is none. */
    @SuppressWarnings("unchecked") // nothing but a T is put in
    @Nullable
    T get(int number) {
        return number < values.length ? (T) values[number] : null;
    }

    void put(int number, T value) {
        if (number >= values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, number + 1));
        }
        values[number] = value;
    }
}
