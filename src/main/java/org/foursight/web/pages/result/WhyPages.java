package org.foursight.web.pages.result;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.pictures.Layout;
import org.foursight.report.Explanation;
import org.foursight.report.PairReport;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.CasePage;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Seen;
import org.foursight.web.pages.desk.WhySheet;

/** Why an element comes out as it does: as a list, and as a picture of the same. */
public final class WhyPages {

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public WhyPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/cases/{reference}/why/{element}", this::why));
    }

    private void why(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            String id = request.pathParam("element");
            CasePage page = seen.page();
            for (PairReport pair : seen.report().pairs()) {
                if (pair.classification().offences().stream()
                        .anyMatch(offence -> offence.id().equals(id))) {
                    // An offence comes out as its elements do.
                    Desk.go(request, CaseBar.address(seen.work().reference()) + "/elements#" + page.part(pair, id));
                    return;
                }
            }
            List<WhySheet> grounds = WhySheet.of(page, id);
            if (grounds.isEmpty()) {
                throw Refusal.notFound("There is no such element in this report.", "Choose one from the result.");
            }
            boolean drawn = "graph".equals(request.queryParam("view"));
            desk.show(
                    request,
                    "result/why.jte",
                    Map.of(
                            "frame",
                            desk.frame(request, seen.work(), "Elements"),
                            "page",
                            page,
                            "id",
                            id,
                            "title",
                            grounds.get(0).element().label(),
                            "grounds",
                            grounds,
                            "drawn",
                            drawn,
                            "graphs",
                            drawn ? graphs(request, seen, id) : List.of()));
        });
    }

    /** Draw it for every victim and suspect; nothing when the rules have changed since the report was made. */
    private List<GraphSheet> graphs(Context request, Seen seen, String id) {
        List<Explanation> explanations = desk.gate()
                .pass(() -> desk.grounds().of(seen.work().reference(), seen.screened(), id, desk.caller(request)));
        return explanations.stream()
                .map(one -> new GraphSheet(seen.page().who(one.about()), Layout.draw(one), one.steps()))
                .toList();
    }
}
