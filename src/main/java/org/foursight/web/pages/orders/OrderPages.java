package org.foursight.web.pages.orders;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casefile.Order;
import org.foursight.casework.FreshId;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Removal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The orders of a case: add, change, remove. */
public final class OrderPages {

    private static final String CASE = "/cases/{reference}";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public OrderPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        List<Route> removing = desk.removing().routes(CASE + "/orders/{entry}/remove", OrderPages::removal);
        List<Route> own = List.of(
                Route.get(CASE + "/orders", this::list),
                Route.get(CASE + "/add-order", this::fresh),
                Route.post(CASE + "/add-order", this::add),
                Route.get(CASE + "/orders/{entry}", this::show),
                Route.post(CASE + "/orders/{entry}", this::change));
        return Stream.concat(own.stream(), removing.stream()).toList();
    }

    private void list(Context request) {
        Work work = desk.work(request);
        List<OrderCard> cards = work.file().orders().stream().map(OrderCard::of).toList();
        desk.show(
                request,
                "orders/orders.jte",
                Map.of("frame", desk.frame(request, work, "Tasks"), "cards", Slice.of(request, cards)));
    }

    private void fresh(Context request) {
        desk.show(request, "orders/order.jte", model(request, desk.work(request), Form.blank(), ""));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        Order order = asked(request, work);
        desk.show(request, "orders/order.jte", model(request, work, OrderForm.of(order), order.id()));
    }

    private void add(Context request) {
        Work work = desk.work(request);
        String id = FreshId.of(work, "o", work.file().orders().size() + 1);
        save(request, work, ((ObjectNode) Json.read("{}")).put("id", id), "");
    }

    private void change(Context request) {
        Work work = desk.work(request);
        String id = asked(request, work).id();
        save(request, work, json(work, id), id);
    }

    private void save(Context request, Work work, ObjectNode order, String known) {
        Form form = Form.sent(request);
        OrderForm.read(form, order, work.file(), desk.casework().today());
        if (!form.isWrong()) {
            String place = "/orders/" + order.path("id").asString("");
            desk.entering()
                    .change(work, Map.of(place, Json.text(order)), List.of(), form, "kind", desk.caller(request));
        }
        if (form.isWrong()) {
            desk.refuse(request, "orders/order.jte", model(request, work, form, known));
        } else {
            Desk.go(request, CaseBar.address(work.reference()) + "/orders");
        }
    }

    private static Removal removal(Context request, Work work) {
        Order order = asked(request, work);
        String back = CaseBar.address(work.reference()) + "/orders";
        return new Removal(
                "order",
                OrderCard.title(order),
                String.join("\n", OrderCard.of(order).terms()),
                "Its breaches are removed with it; incidents stay. What was saved before stays in the history.",
                back + "/" + order.id() + "/remove",
                back,
                Map.of(),
                List.of("/orders/" + order.id()));
    }

    private Map<String, Object> model(Context request, Work work, Form form, String id) {
        String address = CaseBar.address(work.reference());
        Map<String, Object> model = new HashMap<>();
        model.put("frame", desk.frame(request, work, "Tasks"));
        model.put("form", form);
        model.put("suspects", OrderForm.suspects(work.file()));
        model.put("victims", OrderForm.victims(work.file()));
        model.put("title", id.isEmpty() ? "Add an order" : "Change an order");
        model.put("action", id.isEmpty() ? address + "/add-order" : address + "/orders/" + id);
        return model;
    }

    /** Return the order that a request is about. */
    static Order asked(Context request, Work work) {
        return work.file().orders().stream()
                .filter(order -> order.id().equals(request.pathParam("entry")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such order.", "Choose one from the list of orders."));
    }

    /** Return an order as the case file has it. */
    static ObjectNode json(Work work, String id) {
        return json(work, "orders", id);
    }

    /** Return an entry of a list as the case file has it. */
    static ObjectNode json(Work work, String list, String id) {
        for (JsonNode known : Json.read(work.body()).path(list)) {
            if (known.path("id").asString("").equals(id)) {
                return (ObjectNode) known;
            }
        }
        throw new IllegalStateException("no " + id + " in " + list);
    }
}
