package org.foursight.web.pages.workshop;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.foursight.training.Debrief;
import org.foursight.training.Workshop;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;

/** What is left of a workshop, to print; written to the folder only when asked. And the trainer's own sheet. */
final class DebriefPages {

    private final Hall hall;

    DebriefPages(Hall hall) {
        this.hall = hall;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/workshops/{id}/debrief", this::debrief),
                Route.post("/workshops/{id}/debrief", this::keep),
                Route.get("/workshops/{id}/sheet", this::sheet));
    }

    private Debrief of(Workshop workshop) {
        return hall.gate().pass(() -> Debrief.of(workshop, hall.verdicts(), hall.rules()));
    }

    private void debrief(Context request) {
        Workshop workshop = hall.workshop(request);
        show(request, workshop, of(workshop), "");
    }

    private void show(Context request, Workshop workshop, Debrief debrief, String kept) {
        hall.show(
                request,
                "debrief",
                "Debrief: " + debrief.title(),
                debrief.marking(),
                Map.of(
                        "debrief",
                        debrief,
                        "address",
                        "/workshops/" + request.pathParam("id"),
                        "open",
                        workshop.material().plan().stops().size()
                                - debrief.stops().size(),
                        "source",
                        workshop.material().source(),
                        "kept",
                        kept));
    }

    private void keep(Context request) {
        Workshop workshop = hall.workshop(request);
        Debrief debrief = of(workshop);
        show(
                request,
                workshop,
                debrief,
                kept(() -> hall.training().folder().keep(debrief).toString()));
    }

    /** Write something, or say that it could not be written. */
    static String kept(Writing writing) {
        try {
            return writing.write();
        } catch (IOException refused) {
            throw Refusal.because(
                    503,
                    "Not saved",
                    "The folder of workshops cannot be written.",
                    "Check that it may be written and has room; the start of the service prints where it is.");
        }
    }

    /** Something that writes a file and returns where. */
    interface Writing {
        String write() throws IOException;
    }

    private void sheet(Context request) {
        Workshop workshop = hall.workshop(request);
        hall.show(
                request,
                "sheet",
                "Trainer’s sheet: " + workshop.material().plan().title(),
                workshop.material().marking(),
                Map.of("material", workshop.material(), "address", "/workshops/" + request.pathParam("id")));
    }
}
