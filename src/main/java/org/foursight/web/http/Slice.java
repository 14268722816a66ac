package org.foursight.web.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a long list, so that a page stays short.
 *
 * @param items the part
 * @param from how many come before it
 * @param all how many there are
 */
public record Slice<T>(List<T> items, int from, int all) {

    private static final int MOST = 40;

    /** The record keeps its own copy of the list. */
    public Slice {
        items = List.copyOf(items);
    }

    /** Return the part that a request asks for with {@code from}; the first when it does not ask. */
    public static <T> Slice<T> of(Context request, List<T> all) {
        String asked = request.queryParam("from");
        int from = asked != null && asked.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(asked), all.size()) : 0;
        return new Slice<>(all.subList(from, Math.min(from + MOST, all.size())), from, all.size());
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
