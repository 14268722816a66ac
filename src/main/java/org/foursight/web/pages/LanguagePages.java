package org.foursight.web.pages;

import io.javalin.http.Context;
import java.util.List;
import org.foursight.signin.SignIn;
import org.foursight.web.http.Language;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;

/** The switch between English and Welsh, on every page. */
public final class LanguagePages {

    private static final String ADDRESS = "/[!-~&&[^\\\\\"<>#]]*";

    private final SignIn signIn;
    private final List<Route> pages;

    /** Make it for the people of one service, to lead back to its pages. */
    public LanguagePages(SignIn signIn, List<Route> pages) {
        this.signIn = signIn;
        this.pages = List.copyOf(pages);
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.post("/language", this::turn));
    }

    /** Remember it and go back to what was read, with its query; to the start page where nothing can be read. */
    private void turn(Context request) {
        Form form = Form.sent(request);
        Language.keep(request, signIn, form.value("language"));
        String back = form.value("back");
        boolean read = Route.methods(pages, back.split("[?]", 2)[0]).contains("GET");
        Desk.go(request, read && back.matches(ADDRESS) ? back : "/");
    }
}
