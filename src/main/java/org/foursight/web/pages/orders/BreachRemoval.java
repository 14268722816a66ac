package org.foursight.web.pages.orders;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Breach;
import org.foursight.casefile.Order;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Entering;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Removal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Removing a breach of an order, after a question. */
public final class BreachRemoval {

    private static final String REMOVE = "/cases/{reference}/orders/{entry}/breaches/{breach}/remove";

    private final Desk desk;

    /** Make it for the cases on one desk. */
    public BreachRemoval(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(REMOVE, this::ask), Route.post(REMOVE, this::remove));
    }

    private void ask(Context request) {
        Work work = desk.work(request);
        removal(request, work, OrderPages.asked(request, work), Form.blank());
    }

    private void removal(Context request, Work work, Order order, Form form) {
        Breach breach = BreachPages.asked(request, order);
        String back = BreachPages.address(work, order) + "/breaches";
        Removal removal = new Removal(
                "breach",
                BreachCard.of(breach).title(),
                breach.summary(),
                "The incident it was stays. What was saved before stays in the history.",
                back + "/" + breach.id() + "/remove",
                back,
                desk.entering().lost(work, entries(work, order, breach), List.of(), desk.caller(request)));
        desk.show(
                request,
                "casefile/remove.jte",
                Map.of("frame", desk.frame(request, work, "Tasks"), "form", form, "removal", removal));
    }

    private void remove(Context request) {
        Work work = desk.work(request);
        Order order = OrderPages.asked(request, work);
        Form form = Form.sent(request);
        Map<String, String> entries = entries(work, order, BreachPages.asked(request, order));
        desk.entering().change(work, entries, List.of(), form, Entering.REASON, desk.caller(request));
        if (form.isWrong()) {
            request.status(422);
            removal(request, work, order, form);
        } else {
            Desk.go(request, BreachPages.address(work, order) + "/breaches");
        }
    }

    private static Map<String, String> entries(Work work, Order order, Breach breach) {
        ObjectNode json = OrderPages.json(work, order.id());
        ((ArrayNode) json.path("breaches")).remove(order.breaches().indexOf(breach));
        if (json.path("breaches").isEmpty()) {
            json.remove("breaches");
        }
        return Map.of("/orders/" + order.id(), Json.text(json));
    }
}
