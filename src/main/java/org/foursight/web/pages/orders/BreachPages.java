package org.foursight.web.pages.orders;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Breach;
import org.foursight.casefile.Order;
import org.foursight.casework.FreshId;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.CaseList;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.EntryPages;
import org.foursight.web.pages.desk.Form;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The breaches of an order: add and change. */
public final class BreachPages {

    private static final String ORDER = "/cases/{reference}/orders/{entry}";
    private static final String ONE = ORDER + "/breaches/{breach}";

    static final OrderForm ORDERS = new OrderForm();

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public BreachPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(ORDER + "/breaches", this::list),
                Route.get(ORDER + "/add-breach", this::fresh),
                Route.post(ORDER + "/add-breach", this::add),
                Route.get(ONE, this::show),
                Route.post(ONE, this::change));
    }

    /** Return the address of an order. */
    static String address(Work work, Order order) {
        return CaseBar.address(work.reference()) + "/orders/" + order.id();
    }

    private void list(Context request) {
        Work work = desk.work(request);
        Order order = EntryPages.asked(request, work, ORDERS);
        List<BreachCard> cards = order.breaches().stream().map(BreachCard::of).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("frame", desk.frame(request, work, "Tasks"));
        model.put("address", address(work, order));
        model.put("order", OrderCard.title(order));
        model.put("breaches", OrderCard.breaches(order));
        model.put("cards", Slice.of(request, cards));
        desk.show(request, "orders/breaches.jte", model);
    }

    private void fresh(Context request) {
        Work work = desk.work(request);
        Order order = EntryPages.asked(request, work, ORDERS);
        desk.show(request, "orders/breach.jte", model(request, work, order, Form.blank(), ""));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        Order order = EntryPages.asked(request, work, ORDERS);
        Breach breach = asked(request, order);
        desk.show(request, "orders/breach.jte", model(request, work, order, BreachForm.of(breach), breach.id()));
    }

    private void add(Context request) {
        Work work = desk.work(request);
        Order order = EntryPages.asked(request, work, ORDERS);
        ObjectNode json = CaseList.ORDERS.json(work, order.id());
        ArrayNode all = json.path("breaches") instanceof ArrayNode known ? known : json.putArray("breaches");
        save(request, work, order, json, all.addObject().put("id", FreshId.of(work, "b", 1)), "");
    }

    private void change(Context request) {
        Work work = desk.work(request);
        Order order = EntryPages.asked(request, work, ORDERS);
        Breach breach = asked(request, order);
        ObjectNode json = CaseList.ORDERS.json(work, order.id());
        ObjectNode known =
                (ObjectNode) json.path("breaches").get(order.breaches().indexOf(breach));
        save(request, work, order, json, known, breach.id());
    }

    private void save(Context request, Work work, Order order, ObjectNode json, ObjectNode breach, String known) {
        Form form = Form.sent(request);
        ObjectNode file = (ObjectNode) Json.read(work.body());
        BreachForm.read(form, breach, file, work.file(), desk.casework().today());
        if (!form.isWrong()) {
            Map<String, String> entries = Map.of("/orders/" + order.id(), Json.text(json));
            desk.entering().change(work, entries, List.of(), form, "summary", desk.caller(request));
        }
        if (form.isWrong()) {
            desk.refuse(request, "orders/breach.jte", model(request, work, order, form, known));
        } else {
            Desk.go(request, address(work, order) + "/breaches");
        }
    }

    private Map<String, Object> model(Context request, Work work, Order order, Form form, String id) {
        String address = address(work, order);
        Map<String, Object> model = new HashMap<>();
        model.put("frame", desk.frame(request, work, "Tasks"));
        model.put("form", form);
        model.put("order", OrderCard.title(order));
        model.put("terms", OrderCard.terms(order));
        model.put("incidents", BreachForm.incidents(work.file()));
        model.put("title", id.isEmpty() ? "Add a breach" : "Change a breach");
        model.put("action", address + (id.isEmpty() ? "/add-breach" : "/breaches/" + id));
        model.put("back", address + "/breaches");
        return model;
    }

    /** Return the breach that a request is about. */
    static Breach asked(Context request, Order order) {
        return order.breaches().stream()
                .filter(breach -> breach.id().equals(request.pathParam("breach")))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("There is no such breach.", "Choose one from the list of breaches."));
    }
}
