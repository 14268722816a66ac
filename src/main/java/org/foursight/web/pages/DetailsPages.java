package org.foursight.web.pages;

import io.javalin.http.Context;
import java.util.List;
import org.foursight.web.http.Discretion;
import org.foursight.web.http.Route;
import org.foursight.web.http.Site;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;

/** The switch that takes what people wrote off the screen, where others could read it over a shoulder. */
public final class DetailsPages {

    private static final String WITHIN = "(/[A-Za-z0-9~._%-]+)+";

    private final Discretion cases;
    private final Discretion workshops;

    /** Make it for the people of one service. */
    public DetailsPages(Site site) {
        this.cases = Discretion.ofCases(site);
        this.workshops = Discretion.ofWorkshops(site.signIn());
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.post("/details", this::turn));
    }

    /** Remember it and go back to the page of a case or a workshop it was asked for on, and nowhere else. */
    private void turn(Context request) {
        Form form = Form.sent(request);
        String back = form.value("back");
        boolean workshop = back.matches("/workshops" + WITHIN);
        (workshop ? workshops : cases).keep(request, form.has("details", "hidden"));
        Desk.go(request, workshop || back.matches("/cases" + WITHIN) ? back : "/cases");
    }
}
