package org.foursight.web.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A part of a long list, so that a page stays short.
 *
 * @param items the part
 * @param from how many come before it
 * @param all how many there are
 */
public record Slice<T>(List<T> items, int from, int all) {

    private static final int MOST = 40;

    /** So many characters keep a page within what is quickly sent, in any script. */
    private static final int MOST_CHARACTERS = 16_000;

    /** The record keeps its own copy of the list. */
    public Slice {
        items = List.copyOf(items);
    }

    /** Return the part that a request asks for with {@code from}; the first when it does not ask. */
    public static <T> Slice<T> of(Context request, List<T> all) {
        return of(request, all, item -> 0);
    }

    /**
     * Return the part that a request asks for, of a list whose items can be long; there is always one in it.
     *
     * @param length tells how many characters an item has
     */
    public static <T> Slice<T> of(Context request, List<T> all, ToIntFunction<T> length) {
        String asked = request.queryParam("from");
        int from = asked != null && asked.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(asked), all.size()) : 0;
        int to = from;
        int characters = 0;
        while (to < Math.min(from + MOST, all.size())) {
            characters += length.applyAsInt(all.get(to));
            if (to > from && characters > MOST_CHARACTERS) {
                break;
            }
            to++;
        }
        return new Slice<>(all.subList(from, to), from, all.size());
    }

    /** Return the same part with each item made into something else. */
    public <U> Slice<U> as(Function<T, U> made) {
        return new Slice<>(items.stream().map(made).toList(), from, all);
    }

    /** Return where the next part begins. */
    public int next() {
        return from + items.size();
    }

    /** Tell whether there is a next part. */
    public boolean hasMore() {
        return next() < all;
    }
}
