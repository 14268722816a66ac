package org.foursight.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.signin.SignIn;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Route;

/** What anybody may read about the program before signing in: accessibility, privacy, and the transparency record. */
public final class StatementPages {

    private final Pages pages;
    private final SignIn signIn;
    private final List<RecordPart> record = RecordPart.load();
    private final Tested tested = Tested.load();

    /** Make them for the people of one service. */
    public StatementPages(Pages pages, SignIn signIn) {
        this.pages = pages;
        this.signIn = signIn;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/accessibility", request -> show(request, "accessibility", Map.of("tested", tested))),
                Route.get("/privacy", request -> show(request, "privacy", Map.of())),
                Route.get("/transparency", request -> show(request, "transparency", Map.of("parts", record))));
    }

    private void show(Context request, String page, Map<String, Object> model) {
        Pages seen = pages.seenBy(Identity.of(request, signIn).visitor());
        request.contentType(Pages.TYPE).result(seen.render("statements/" + page + ".jte", model));
    }
}
