package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.casework.FreshId;
import org.foursight.casework.Work;
import org.foursight.pictures.Timeline;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The incidents of a case: add and change. */
public final class IncidentPages {

    private static final String CASE = "/cases/{reference}";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public IncidentPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(CASE + "/incidents", this::list),
                Route.get(CASE + "/add-incident", this::fresh),
                Route.post(CASE + "/add-incident", this::add),
                Route.get(CASE + "/incidents/{entry}", this::show),
                Route.post(CASE + "/incidents/{entry}", this::change));
    }

    private void list(Context request) {
        Work work = desk.work(request);
        List<IncidentCard> cards = work.file().incidents().stream()
                .map(incident -> IncidentCard.of(incident, work.file()))
                .toList();
        desk.show(
                request,
                "casefile/incidents.jte",
                Map.of(
                        "frame", desk.frame(request, work, "Incidents"),
                        "cards", Slice.of(request, cards),
                        "timeline", Timeline.of(work.file())));
    }

    private void fresh(Context request) {
        desk.show(request, "casefile/incident.jte", model(request, desk.work(request), Form.blank(), "", ""));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        Incident incident = asked(request, work);
        Form form = IncidentForm.of(incident);
        IncidentBreach.put(form, work, incident.id());
        desk.show(request, "casefile/incident.jte", model(request, work, form, incident.id(), ""));
    }

    private void add(Context request) {
        Work work = desk.work(request);
        String id = FreshId.of(work, "i", work.file().incidents().size() + 1);
        ObjectNode incident = ((ObjectNode) Json.read("{}")).put("id", id);
        save(request, work, incident, "");
    }

    private void change(Context request) {
        Work work = desk.work(request);
        String id = asked(request, work).id();
        for (JsonNode known : Json.read(work.body()).path("incidents")) {
            if (known.path("id").asString("").equals(id)) {
                save(request, work, (ObjectNode) known, id);
            }
        }
    }

    private void save(Context request, Work work, ObjectNode incident, String known) {
        Form form = Form.sent(request);
        CaseFile file = work.file();
        IncidentForm.read(form, incident, file, desk.casework().today());
        IncidentBreach.check(form, IncidentPeople.of(file).orders());
        String twin = form.isWrong() || form.has("another", "yes") ? "" : IncidentForm.twin(file, incident);
        if (!form.isWrong() && twin.isEmpty()) {
            String id = incident.path("id").asString("");
            Map<String, String> entries = new LinkedHashMap<>();
            entries.put("/incidents/" + id, Json.text(incident));
            entries.putAll(IncidentBreach.entries(form, work, incident));
            desk.entering().change(work, entries, List.of(), form, "summary", desk.caller(request));
        }
        if (form.isWrong() || !twin.isEmpty()) {
            desk.refuse(request, "casefile/incident.jte", model(request, work, form, known, twin));
        } else {
            Desk.go(request, CaseBar.address(work.reference()) + "/incidents");
        }
    }

    private Map<String, Object> model(Context request, Work work, Form form, String id, String twin) {
        String address = CaseBar.address(work.reference());
        return Map.of(
                "frame",
                desk.frame(request, work, "Incidents"),
                "form",
                form,
                "people",
                IncidentPeople.of(work.file()),
                "title",
                id.isEmpty() ? "Add an incident" : "Change an incident",
                "action",
                id.isEmpty() ? address + "/add-incident" : address + "/incidents/" + id,
                "twin",
                twin);
    }

    /** Return the incident that a request is about. */
    static Incident asked(Context request, Work work) {
        return work.file().incidents().stream()
                .filter(incident -> incident.id().equals(request.pathParam("entry")))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("There is no such incident.", "Choose one from the list of incidents."));
    }
}
