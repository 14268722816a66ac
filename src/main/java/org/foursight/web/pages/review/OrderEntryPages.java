package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foursight.documents.OrderWords;
import org.foursight.report.PairReport;
import org.foursight.review.Act;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.ActForms;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Seen;

/** The entry on a stalking protection order that guidance asks for on every case. */
public final class OrderEntryPages {

    private static final String ORDER = "/cases/{reference}/order";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public OrderEntryPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(ORDER, this::order), Route.post(ORDER, this::consider));
    }

    private void order(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = seen.form();
            seen.handling()
                    .order()
                    .map(act -> (Act.OrderConsidered) act.act())
                    .ifPresent(last ->
                            form.put("applying", last.applying() ? "yes" : "no").put("why", last.why()));
            desk.show(request, "review/order.jte", model(request, seen, form));
        });
    }

    private void consider(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = Form.sent(request);
            form.choose("applying", ActForms.APPLYING, "Select whether an order will be applied for");
            form.require("why", "Say why, or why not");
            if (!form.isWrong()) {
                Act act = new Act.OrderConsidered(form.has("applying", "yes"), form.value("why"));
                if (Recording.keep(desk, request, form, act, "applying", List.of("why"))) {
                    Desk.go(request, CaseBar.address(seen.work().reference()) + "/result");
                    return;
                }
            }
            desk.refuse(request, "review/order.jte", model(request, seen, form));
        });
    }

    private Map<String, Object> model(Context request, Seen seen, Form form) {
        Optional<PairReport> pair = seen.report().pairs().stream().findFirst();
        return Map.of(
                "frame", desk.frame(request, seen.work(), "Result"),
                "form", form,
                "entry",
                        OrderWords.of(
                                seen.handling(),
                                pair.map(one -> one.spo().entry()).orElse("")),
                "reminder", OrderWords.reminder(seen.handling()));
    }
}
