package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Problem;
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

/** The incidents of a case: add, change, remove. */
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
                Route.post(CASE + "/incidents/{entry}", this::change),
                Route.get(CASE + "/incidents/{entry}/remove", this::ask),
                Route.post(CASE + "/incidents/{entry}/remove", this::remove));
    }

    private void list(Context request) {
        Work work = desk.work(request);
        List<IncidentCard> cards =
                work.file().incidents().stream().map(IncidentCard::of).toList();
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
        String id = freshId(work);
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
            for (Problem problem : desk.drafting().enter(work.reference(), entries, desk.caller(request))) {
                form.refuse("summary", problem.message() + " " + problem.remedy());
            }
        }
        if (form.isWrong() || !twin.isEmpty()) {
            desk.refuse(request, "casefile/incident.jte", model(request, work, form, known, twin));
        } else {
            Desk.go(request, CaseBar.address(work.reference()) + "/incidents");
        }
    }

    private void ask(Context request) {
        Work work = desk.work(request);
        IncidentCard card = IncidentCard.of(asked(request, work));
        desk.show(
                request, "casefile/remove.jte", Map.of("frame", desk.frame(request, work, "Incidents"), "card", card));
    }

    private void remove(Context request) {
        Work work = desk.work(request);
        String id = asked(request, work).id();
        List<String> paths = new ArrayList<>();
        for (Answer answer : work.file().answers()) {
            if (id.equals(answer.incident())) {
                paths.add("/answers/" + answer.questionnaire() + "/" + answer.item() + "@" + id);
            }
        }
        paths.add("/incidents/" + id);
        desk.drafting().enter(work.reference(), IncidentBreach.without(work, id), desk.caller(request));
        desk.drafting().takeBack(work.reference(), paths, desk.caller(request));
        Desk.go(request, CaseBar.address(work.reference()) + "/incidents");
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

    private static Incident asked(Context request, Work work) {
        return work.file().incidents().stream()
                .filter(incident -> incident.id().equals(request.pathParam("entry")))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("There is no such incident.", "Choose one from the list of incidents."));
    }

    private static String freshId(Work work) {
        String body = work.body();
        int number = work.file().incidents().size() + 1;
        while (body.contains("\"i" + number + "\"")) {
            number++;
        }
        return "i" + number;
    }
}
