package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Answer;
import org.foursight.casefile.Incident;
import org.foursight.casework.Work;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Entering;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Removal;

/** Removing an incident of a case, after a question. */
public final class IncidentRemoval {

    private static final String REMOVE = "/cases/{reference}/incidents/{entry}/remove";

    private final Desk desk;

    /** Make it for the cases on one desk. */
    public IncidentRemoval(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(REMOVE, this::ask), Route.post(REMOVE, this::remove));
    }

    private void ask(Context request) {
        Work work = desk.work(request);
        removal(request, work, IncidentPages.asked(request, work), Form.blank());
    }

    private void removal(Context request, Work work, Incident incident, Form form) {
        String back = CaseBar.address(work.reference()) + "/incidents";
        Removal removal = new Removal(
                "incident",
                Choices.incident(incident),
                incident.summary(),
                "Answers about this incident alone are removed with it. What was saved before stays in the history.",
                back + "/" + incident.id() + "/remove",
                back,
                desk.entering()
                        .lost(
                                work,
                                IncidentBreach.without(work, incident.id()),
                                paths(work, incident.id()),
                                desk.caller(request)));
        desk.show(
                request,
                "casefile/remove.jte",
                Map.of("frame", desk.frame(request, work, "Incidents"), "form", form, "removal", removal));
    }

    private void remove(Context request) {
        Work work = desk.work(request);
        Incident incident = IncidentPages.asked(request, work);
        Form form = Form.sent(request);
        desk.entering()
                .change(
                        work,
                        IncidentBreach.without(work, incident.id()),
                        paths(work, incident.id()),
                        form,
                        Entering.REASON,
                        desk.caller(request));
        if (form.isWrong()) {
            request.status(422);
            removal(request, work, incident, form);
        } else {
            Desk.go(request, CaseBar.address(work.reference()) + "/incidents");
        }
    }

    /** Return the places of an incident and of the answers about it alone. */
    private static List<String> paths(Work work, String id) {
        List<String> paths = new ArrayList<>();
        for (Answer answer : work.file().answers()) {
            if (id.equals(answer.incident())) {
                paths.add("/answers/" + answer.questionnaire() + "/" + answer.item() + "@" + id);
            }
        }
        paths.add("/incidents/" + id);
        return paths;
    }
}
