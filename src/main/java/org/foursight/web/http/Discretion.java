package org.foursight.web.http;

import io.javalin.http.Context;
import org.foursight.signin.SignIn;
import org.foursight.signin.TeamUse;

/** Whether somebody keeps what people wrote off their screen; their browser remembers it until it is closed. */
public final class Discretion {

    private static final String HIDDEN = "hidden";
    private static final String KEPT = "; Path=/; HttpOnly; SameSite=Lax";

    private Discretion() {}

    /** Tell whether details are to be hidden on the page that is asked for. */
    public static boolean isAsked(Context request, SignIn signIn) {
        return HIDDEN.equals(request.cookie(name(signIn)));
    }

    /** Have the browser remember whether they are. */
    public static void keep(Context request, SignIn signIn, boolean hidden) {
        String value = hidden ? "=" + HIDDEN + KEPT : "=" + KEPT + "; Max-Age=0";
        request.res().addHeader("Set-Cookie", name(signIn) + value + (signIn instanceof TeamUse ? "; Secure" : ""));
    }

    /** A cookie of this name is taken by browsers from us alone, and over TLS only, which one machine has not. */
    private static String name(SignIn signIn) {
        return signIn instanceof TeamUse ? "__Host-details" : "details";
    }
}
