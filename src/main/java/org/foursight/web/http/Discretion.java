package org.foursight.web.http;

import io.javalin.http.Context;
import org.foursight.signin.SignIn;

/** Whether somebody keeps what people wrote off their screen; their browser remembers it until it is closed. */
public final class Discretion {

    private static final String HIDDEN = "hidden";
    private static final String SHOWN = "shown";

    private final SignIn signIn;
    private final Remembered details;
    private final boolean starts;

    private Discretion(SignIn signIn, String name, boolean starts) {
        this.signIn = signIn;
        this.details = new Remembered(name);
        this.starts = starts;
    }

    /** Return that of the pages of cases, which starts hidden where screens are shared. */
    public static Discretion ofCases(Site site) {
        return new Discretion(site.signIn(), "details", site.sharedScreens());
    }

    /** Return that of the pages a trainer shows to a room, which starts hidden and is apart from that of cases. */
    public static Discretion ofWorkshops(SignIn signIn) {
        return new Discretion(signIn, "workshop-details", true);
    }

    /** Tell whether details are to be hidden on the page that is asked for. */
    public boolean isAsked(Context request) {
        String chosen = details.of(request, signIn);
        return starts ? !SHOWN.equals(chosen) : HIDDEN.equals(chosen);
    }

    /** Have the browser remember whether they are. */
    public void keep(Context request, boolean hidden) {
        details.keep(request, signIn, hidden ? HIDDEN : SHOWN);
    }

    /** Begin a session: what somebody showed in the one before is hidden again, where that is how it starts. */
    public void begin(Context request) {
        if (starts && !isAsked(request)) {
            details.keep(request, signIn, "");
        }
    }
}
