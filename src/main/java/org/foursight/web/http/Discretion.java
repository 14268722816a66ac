package org.foursight.web.http;

import io.javalin.http.Context;
import org.foursight.signin.SignIn;

/** Whether somebody keeps what people wrote off their screen; their browser remembers it until it is closed. */
public final class Discretion {

    private static final String HIDDEN = "hidden";
    private static final Remembered DETAILS = new Remembered("details");

    private Discretion() {}

    /** Tell whether details are to be hidden on the page that is asked for. */
    public static boolean isAsked(Context request, SignIn signIn) {
        return HIDDEN.equals(DETAILS.of(request, signIn));
    }

    /** Have the browser remember whether they are. */
    public static void keep(Context request, SignIn signIn, boolean hidden) {
        DETAILS.keep(request, signIn, hidden ? HIDDEN : "");
    }
}
