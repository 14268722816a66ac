package org.foursight.web.http;

import io.javalin.http.Context;
import org.foursight.signin.User;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Origin;
import org.foursight.store.audit.Purpose;

/**
 * Who sent a request, as admission found out.
 *
 * @param user the person
 * @param origin from where
 */
public record Sender(User user, Origin origin) {

    private static final String KEY = "foursight.sender";

    /** Remember who sent a request. */
    public void remember(Context request) {
        request.attribute(KEY, this);
    }

    /**
     * Return who sent a request.
     *
     * @throws IllegalStateException when the request was never admitted, which is a fault of ours
     */
    public static Sender of(Context request) {
        Sender sender = request.attribute(KEY);
        if (sender == null) {
            throw new IllegalStateException("a request that needs a person was answered without one");
        }
        return sender;
    }

    /** Return on whose behalf the store is used. */
    public Caller caller(Purpose purpose) {
        return new Caller(user.actor(), purpose, null, origin);
    }
}
