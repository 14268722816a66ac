package org.foursight.web.pages.orders;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casefile.Warning;
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
import tools.jackson.databind.node.ObjectNode;

/** When the suspects of a case were told that it is unwanted: add, change, remove. */
public final class WarningPages {

    private static final String CASE = "/cases/{reference}";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public WarningPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        List<Route> removing = desk.removing().routes(CASE + "/warnings/{entry}/remove", WarningPages::removal);
        List<Route> own = List.of(
                Route.get(CASE + "/warnings", this::list),
                Route.get(CASE + "/add-warning", this::fresh),
                Route.post(CASE + "/add-warning", this::add),
                Route.get(CASE + "/warnings/{entry}", this::show),
                Route.post(CASE + "/warnings/{entry}", this::change));
        return Stream.concat(own.stream(), removing.stream()).toList();
    }

    private void list(Context request) {
        Work work = desk.work(request);
        List<WarningCard> cards = work.file().warnings().stream()
                .map(warning -> WarningCard.of(warning, work.file()))
                .toList();
        desk.show(
                request,
                "orders/warnings.jte",
                Map.of("frame", desk.frame(request, work, "Tasks"), "cards", Slice.of(request, cards)));
    }

    private void fresh(Context request) {
        desk.show(request, "orders/warning.jte", model(request, desk.work(request), Form.blank(), ""));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        Warning warning = asked(request, work);
        desk.show(request, "orders/warning.jte", model(request, work, WarningForm.of(warning), warning.id()));
    }

    private void add(Context request) {
        Work work = desk.work(request);
        String id = FreshId.of(work, "w", work.file().warnings().size() + 1);
        save(request, work, ((ObjectNode) Json.read("{}")).put("id", id), "");
    }

    private void change(Context request) {
        Work work = desk.work(request);
        String id = asked(request, work).id();
        save(request, work, OrderPages.json(work, "warnings", id), id);
    }

    private void save(Context request, Work work, ObjectNode warning, String known) {
        Form form = Form.sent(request);
        WarningForm.read(form, warning, work.file(), desk.casework().today());
        if (!form.isWrong()) {
            String place = "/warnings/" + warning.path("id").asString("");
            desk.entering()
                    .change(work, Map.of(place, Json.text(warning)), List.of(), form, "by", desk.caller(request));
        }
        if (form.isWrong()) {
            desk.refuse(request, "orders/warning.jte", model(request, work, form, known));
        } else {
            Desk.go(request, CaseBar.address(work.reference()) + "/warnings");
        }
    }

    private static Removal removal(Context request, Work work) {
        Warning warning = asked(request, work);
        WarningCard card = WarningCard.of(warning, work.file());
        String back = CaseBar.address(work.reference()) + "/warnings";
        return new Removal(
                "time the suspect was told",
                card.title(),
                card.note(),
                "Incidents and answers stay, also the answer whether the suspect was told."
                        + " What was saved before stays in the history.",
                back + "/" + warning.id() + "/remove",
                back,
                Map.of(),
                List.of("/warnings/" + warning.id()));
    }

    private Map<String, Object> model(Context request, Work work, Form form, String id) {
        String address = CaseBar.address(work.reference());
        Map<String, Object> model = new HashMap<>();
        model.put("frame", desk.frame(request, work, "Tasks"));
        model.put("form", form);
        model.put("suspects", OrderForm.suspects(work.file()));
        model.put("victims", OrderForm.everyVictim(work.file()));
        model.put("title", id.isEmpty() ? "Add a time the suspect was told" : "Change a time the suspect was told");
        model.put("action", id.isEmpty() ? address + "/add-warning" : address + "/warnings/" + id);
        return model;
    }

    private static Warning asked(Context request, Work work) {
        return work.file().warnings().stream()
                .filter(warning -> warning.id().equals(request.pathParam("entry")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "There is no such time at which the suspect was told.", "Choose one from the list."));
    }
}
