package org.foursight.web.pages.workshop;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foursight.report.StatusWords;
import org.foursight.training.Building;
import org.foursight.training.Material;
import org.foursight.training.Plan;
import org.foursight.training.Shelf;
import org.foursight.training.Stop;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;

/** Building a plan: the order of the facts, the stops, the notes. A draft is in memory until it is kept on purpose. */
final class BuildPages {

    private final Hall hall;

    BuildPages(Hall hall) {
        this.hall = hall;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/workshops/{id}/build", this::build), Route.post("/workshops/{id}/build", this::change));
    }

    private Plan plan(Context request) {
        return hall.training()
                .drafts()
                .get(hall.owner(request), request.pathParam("id"))
                .orElseThrow(() -> Refusal.notFound(
                        "There is no such draft; it was dropped, or not used for hours.",
                        "Begin again from the library, /workshops."));
    }

    private void build(Context request) {
        show(request, plan(request), Form.blank(), "");
    }

    private void show(Context request, Plan plan, Form form, String kept) {
        Material material = hall.training().library().material(plan);
        if (form.value("part").isEmpty()) {
            StepForms.fill(form, plan);
        }
        hall.show(
                request,
                "build",
                "Build: " + plan.title(),
                material.marking(),
                Map.of(
                        "address",
                        "/workshops/" + request.pathParam("id") + "/build",
                        "material",
                        material,
                        "unused",
                        Building.unused(material).stream()
                                .map(shown -> Option.of(
                                        shown.entry(),
                                        (shown.when() == null ? "" : shown.when() + ": ") + shown.words() + " ["
                                                + shown.entry() + "]"))
                                .toList(),
                        "abouts",
                        StepForms.abouts(hall.screening().register().elements()),
                        "pairs",
                        StepForms.pairs(material.caseFile()),
                        "answers",
                        Stop.ANSWERS.stream()
                                .map(answer -> Option.of(answer, StatusWords.of(answer)))
                                .toList(),
                        "form",
                        form,
                        "problems",
                        hall.training().library().problems(plan),
                        "kept",
                        kept));
    }

    private void change(Context request) {
        Plan plan = plan(request);
        Form form = Form.sent(request);
        String[] go = form.value("go").split(":", 2);
        int step = go.length > 1 && go[1].matches("[0-9]{1,3}") ? Integer.parseInt(go[1]) : -1;
        switch (go[0]) {
            case "up" -> replace(request, Building.moved(plan, step, true));
            case "down" -> replace(request, Building.moved(plan, step, false));
            case "out" -> replace(request, Building.without(plan, step));
            case "run" ->
                Hall.go(request, "/workshops/" + LibraryPages.begin(hall, hall.owner(request), plan) + "/present");
            case "keep" -> keep(request, plan);
            case "drop" -> {
                hall.training().drafts().remove(hall.owner(request), request.pathParam("id"));
                Hall.go(request, "/workshops");
            }
            default -> add(request, plan, form);
        }
    }

    /** Add a step or change the heading; what cannot be is shown again with what is wrong. */
    private void add(Context request, Plan plan, Form form) {
        Plan changed = StepForms.changed(plan, form);
        if (!form.isWrong()) {
            replace(request, changed);
            return;
        }
        request.status(422);
        show(request, plan, form, "");
    }

    private void replace(Context request, Plan plan) {
        Shelf<Plan> drafts = hall.training().drafts();
        drafts.replace(hall.owner(request), request.pathParam("id"), plan);
        Hall.go(request, "/workshops/" + request.pathParam("id") + "/build");
    }

    private void keep(Context request, Plan plan) {
        List<String> wrong = new ArrayList<>();
        hall.training().library().problems(plan).forEach(problem -> wrong.add(problem.message()));
        if (wrong.isEmpty()) {
            show(
                    request,
                    plan,
                    Form.blank(),
                    DebriefPages.kept(() -> hall.training().folder().keep(plan).toString()));
        } else {
            request.status(422);
            Form form = Form.blank();
            form.refuse("go", wrong.stream().collect(Collectors.joining(" ")));
            show(request, plan, form, "");
        }
    }
}
