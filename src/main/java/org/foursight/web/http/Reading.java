package org.foursight.web.http;

import io.javalin.http.Context;
import org.foursight.signin.SignIn;

/**
 * How a page is read.
 *
 * @param language the language of what stands round it
 * @param address where it is read again, with what was asked for; a form that was sent is not sent again
 */
public record Reading(Language language, String address) {

    private static final String START = "/";

    /** In English, at the start page. */
    static final Reading PLAIN = new Reading(Language.ENGLISH, START);

    /** Return how the page is read that a request asks for; what a sign-in service sent along is not repeated. */
    static Reading of(Context request, SignIn signIn) {
        boolean asked = request.method().name().matches("GET|HEAD") && request.queryString() != null;
        String address = request.path() + (asked ? "?" + request.queryString() : "");
        return new Reading(Language.chosen(request, signIn), address.startsWith("/sign-") ? START : address);
    }

    /** Return the same language at the start page, where a page must not tell what was asked for. */
    Reading atStart() {
        return new Reading(language, START);
    }
}
