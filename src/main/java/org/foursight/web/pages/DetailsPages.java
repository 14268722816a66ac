package org.foursight.web.pages;

import io.javalin.http.Context;
import java.util.List;
import org.foursight.signin.SignIn;
import org.foursight.web.http.Discretion;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;

/** The switch that takes what people wrote off the screen, where others could read it over a shoulder. */
public final class DetailsPages {

    private static final String WITHIN = "/cases/[A-Za-z0-9~._%-]+(/[A-Za-z0-9~._%-]+)*";

    private final SignIn signIn;

    /** Make it for the people of one service. */
    public DetailsPages(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.post("/details", this::turn));
    }

    /** Remember it and go back to the page of a case it was asked for on, and nowhere else. */
    private void turn(Context request) {
        Form form = Form.sent(request);
        Discretion.keep(request, signIn, form.has("details", "hidden"));
        String back = form.value("back");
        Desk.go(request, back.matches(WITHIN) ? back : "/cases");
    }
}
