package org.foursight.web.pages.orders;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Breach;
import org.foursight.casefile.Order;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.CaseList;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.EntryPages;
import org.foursight.web.pages.desk.Removal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Removing a breach of an order; the incident stays. */
public final class BreachRemoval {

    private BreachRemoval() {}

    /** Return the routes at which it is removed. */
    public static List<Route> routes(Desk desk) {
        return desk.removing()
                .routes("/cases/{reference}/orders/{entry}/breaches/{breach}/remove", BreachRemoval::removal);
    }

    private static Removal removal(Context request, Work work) {
        Order order = EntryPages.asked(request, work, BreachPages.ORDERS);
        Breach breach = BreachPages.asked(request, order);
        String back = BreachPages.address(work, order) + "/breaches";
        return new Removal(
                "breach",
                BreachCard.of(breach).title(),
                breach.summary(),
                "The incident it was stays. What was saved before stays in the history.",
                back + "/" + breach.id() + "/remove",
                back,
                entries(work, order, breach),
                List.of());
    }

    private static Map<String, String> entries(Work work, Order order, Breach breach) {
        ObjectNode json = CaseList.ORDERS.json(work, order.id());
        ((ArrayNode) json.path("breaches")).remove(order.breaches().indexOf(breach));
        if (json.path("breaches").isEmpty()) {
            json.remove("breaches");
        }
        return Map.of("/orders/" + order.id(), Json.text(json));
    }
}
