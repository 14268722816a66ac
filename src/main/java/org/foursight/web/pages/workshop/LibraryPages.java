package org.foursight.web.pages.workshop;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foursight.screening.DemonstrationCases;
import org.foursight.signin.Role;
import org.foursight.training.Building;
import org.foursight.training.Material;
import org.foursight.training.Plan;
import org.foursight.training.PlanException;
import org.foursight.training.Workshop;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.pages.desk.Form;

/** The library of workshops, which reviewers read too; from it a trainer starts one, or builds a plan. */
final class LibraryPages {

    private static final String MIXED = "Training – fictional or published, anonymised cases only";

    private final Hall hall;

    LibraryPages(Hall hall) {
        this.hall = hall;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/workshops", this::library),
                Route.post("/workshops/start", this::start),
                Route.post("/workshops/draft", this::draft));
    }

    private void library(Context request) {
        String owner = hall.owner(request);
        List<Run> running = new ArrayList<>();
        hall.training()
                .running()
                .of(owner)
                .forEach((id, workshop) -> running.add(new Run(
                        "/workshops/" + id + "/present",
                        workshop.material().plan().title())));
        List<Run> drafts = new ArrayList<>();
        hall.training()
                .drafts()
                .of(owner)
                .forEach((id, plan) -> drafts.add(new Run("/workshops/" + id + "/build", plan.title())));
        hall.show(
                request,
                "library",
                "Workshops",
                MIXED,
                Map.of(
                        "trainer",
                        Sender.of(request).user().is(Role.TRAINER),
                        "plans",
                        Stream.concat(
                                        hall.training().library().plans().stream(),
                                        hall.training().folder().plans().stream()
                                                .filter(plan -> hall.training()
                                                        .library()
                                                        .problems(plan)
                                                        .isEmpty()))
                                .map(this::shelved)
                                .toList(),
                        "running",
                        running,
                        "drafts",
                        drafts,
                        "cases",
                        hall.training().library().cases(),
                        "folder",
                        hall.training().folder().place()));
    }

    private Shelved shelved(Plan plan) {
        String kind = hall.training().library().cases().stream()
                .filter(listed -> listed.id().equals(plan.demonstration()))
                .map(DemonstrationCases.Listed::kind)
                .findFirst()
                .orElse("invented");
        boolean ours = hall.training().library().plan(plan.id()).isPresent();
        return new Shelved(plan, kind, Touched.of(plan, hall.screening()), ours);
    }

    private Plan plan(String id) {
        return hall.training()
                .library()
                .plan(id)
                .or(() -> hall.training().folder().plans().stream()
                        .filter(kept -> kept.id().equals(id))
                        .findFirst())
                .orElseThrow(
                        () -> Refusal.notFound("There is no such plan.", "Choose one of the library, /workshops."));
    }

    private void start(Context request) {
        String id = begin(hall, hall.owner(request), plan(Form.sent(request).value("plan")));
        Hall.go(request, "/workshops/" + id + "/present");
    }

    /** Start a workshop and return its id. */
    static String begin(Hall hall, String owner, Plan plan) {
        if (!hall.training().library().problems(plan).isEmpty()) {
            throw new Refusal(
                    422, "This plan cannot be run", hall.training().library().problems(plan));
        }
        Material material = hall.training().library().material(plan);
        return placed(hall.training().running().put(owner, new Workshop(material, hall.clock())));
    }

    private void draft(Context request) {
        Form form = Form.sent(request);
        Plan plan =
                form.value("demonstration").isEmpty() ? plan(form.value("plan")) : first(form.value("demonstration"));
        String id = placed(hall.training().drafts().put(hall.owner(request), plan.as("draft")));
        Hall.go(request, "/workshops/" + id + "/build");
    }

    private Plan first(String demonstration) {
        DemonstrationCases.Listed listed = hall.training().library().cases().stream()
                .filter(one -> one.id().equals(demonstration))
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        422,
                        "Not a case of the library",
                        "Only demonstration cases that come with the program can be shown in a workshop.",
                        "Choose one of the list."));
        try {
            return Building.first(hall.training().library(), demonstration, listed.title());
        } catch (PlanException broken) {
            throw new Refusal(422, "This case cannot be shown", broken.problems());
        }
    }

    private static String placed(Optional<String> id) {
        return id.orElseThrow(() -> Refusal.because(
                409,
                "Too many at once",
                "You have ten of these open already, or the room for all of them is taken.",
                "End one of them, or wait."));
    }
}
