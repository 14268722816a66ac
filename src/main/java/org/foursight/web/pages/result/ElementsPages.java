package org.foursight.web.pages.result;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.CasePage;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Seen;

/** The checklist of elements of a case; like the result it is shown only once the reader's own view is written down. */
public final class ElementsPages {

    private final Desk desk;

    /** Make it for the cases on one desk. */
    public ElementsPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/cases/{reference}/elements", this::elements));
    }

    private void elements(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            CasePage page = seen.page();
            Unread unread =
                    new Unread(desk.screening().questionnaires(), seen.work().file());
            desk.show(
                    request,
                    "result/elements.jte",
                    Map.of(
                            "frame",
                            desk.frame(request, seen.work(), "Elements"),
                            "stale",
                            seen.stale(),
                            "page",
                            page,
                            "lists",
                            new Checklists(page, desk.screening().ruleBook().rules(), unread)));
        });
    }
}
