package org.foursight.web.pages.workshop;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foursight.training.Choice;
import org.foursight.training.Flip;
import org.foursight.training.Stop;
import org.foursight.training.Tally;
import org.foursight.training.Verdict;
import org.foursight.training.Workshop;
import org.foursight.web.http.Route;

/** After the lock: the rules' view beside the room and the model answer, why, and one fact turned round. */
final class ComparePages {

    private final Hall hall;

    ComparePages(Hall hall) {
        this.hall = hall;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/workshops/{id}/rules/{stop}", this::rules),
                Route.get("/workshops/{id}/why/{stop}", this::why),
                Route.get("/workshops/{id}/flip/{stop}", this::flip));
    }

    private void rules(Context request) {
        show(request, "rules", "Room, rules and model answer", Map.of());
    }

    private void why(Context request) {
        show(request, "why", "Why the rules conclude so", Map.of());
    }

    private void flip(Context request) {
        Workshop workshop = hall.workshop(request);
        Stop stop = hall.stop(request, workshop);
        if (!workshop.isLocked(stop)) {
            notYet(request, workshop, stop);
            return;
        }
        String fact = request.queryParam("fact");
        Optional<Flip> turned = fact == null
                ? Optional.empty()
                : hall.gate().pass(() -> hall.flips().turn(workshop.material(), stop, fact, hall.verdicts()));
        List<Choice> choices = hall.flips().choices(workshop.material(), stop);
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("choices", choices);
        more.put("fact", fact == null ? "" : fact);
        more.put("flip", turned);
        more.put("words", new FlipWords(hall.screening().questionnaires(), workshop.material()));
        show(request, "flip", "Flip one fact", more);
    }

    private void show(Context request, String template, String title, Map<String, Object> more) {
        Workshop workshop = hall.workshop(request);
        Stop stop = hall.stop(request, workshop);
        if (!workshop.isLocked(stop)) {
            notYet(request, workshop, stop);
            return;
        }
        Verdict verdict = hall.verdict(workshop, stop);
        Tally tally = workshop.tally(stop).orElseThrow();
        Map<String, Object> model = new LinkedHashMap<>(more);
        model.put("seen", new Compared("/workshops/" + request.pathParam("id"), stop, tally, verdict));
        hall.show(request, template, title, workshop.material().marking(), model);
    }

    /** Say what comes first, with the way there; nothing of what the rules conclude. */
    private void notYet(Context request, Workshop workshop, Stop stop) {
        request.status(409);
        hall.show(
                request,
                "notyet",
                "Not yet",
                workshop.material().marking(),
                Map.of("address", "/workshops/" + request.pathParam("id"), "question", stop.question()));
    }
}
