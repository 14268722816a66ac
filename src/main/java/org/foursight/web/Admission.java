package org.foursight.web;

import io.javalin.http.Context;
import org.foursight.signin.User;
import org.foursight.store.Origin;

/** Settles who sent a request before it is answered. */
final class Admission {

    private final User user;

    private Admission(User user) {
        this.user = user;
    }

    /** Admit one user only, who works at this machine. */
    static Admission local(User user) {
        return new Admission(user);
    }

    /** Let a request through, and remember who sent it. */
    void admit(Context request) {
        new Sender(user, new Origin(null, request.ip(), null)).remember(request);
    }
}
