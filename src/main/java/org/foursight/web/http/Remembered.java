package org.foursight.web.http;

import io.javalin.http.Context;
import org.foursight.signin.SignIn;
import org.foursight.signin.TeamUse;
import org.jspecify.annotations.Nullable;

/**
 * Something a browser remembers for us until it is closed, such as how pages are shown.
 *
 * @param name what it is
 */
record Remembered(String name) {

    private static final String KEPT = "; Path=/; HttpOnly; SameSite=Lax";

    /** Return what the browser remembers; null for nothing. */
    @Nullable
    String of(Context request, SignIn signIn) {
        return request.cookie(name(signIn));
    }

    /** Have the browser remember it; empty to forget it. */
    void keep(Context request, SignIn signIn, String value) {
        String cookie = "=" + value + KEPT + (value.isEmpty() ? "; Max-Age=0" : "");
        request.res().addHeader("Set-Cookie", name(signIn) + cookie + (signIn instanceof TeamUse ? "; Secure" : ""));
    }

    /** A cookie of this name is taken by browsers from us alone, and over TLS only, which one machine has not. */
    private String name(SignIn signIn) {
        return signIn instanceof TeamUse ? "__Host-" + name : name;
    }
}
