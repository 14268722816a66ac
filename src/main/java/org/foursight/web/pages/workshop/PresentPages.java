package org.foursight.web.pages.workshop;

import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foursight.findings.Status;
import org.foursight.training.Stop;
import org.foursight.training.Workshop;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.Form;

/** What the room looks at: the facts so far, and the question at a stop. Nothing the rules conclude is on it. */
final class PresentPages {

    private final Hall hall;

    PresentPages(Hall hall) {
        this.hall = hall;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/workshops/{id}/present", this::present),
                Route.post("/workshops/{id}/present", this::act),
                Route.get("/workshops/{id}/blank", this::blank));
    }

    private void present(Context request) {
        show(request, hall.workshop(request), Form.blank());
    }

    private void show(Context request, Workshop workshop, Form form) {
        Scene scene =
                Scene.of(request.pathParam("id"), workshop, hall.training().phones());
        hall.show(
                request,
                "present",
                scene.heading(),
                workshop.material().marking(),
                Map.of("scene", scene, "form", form));
    }

    private void act(Context request) {
        Workshop workshop = hall.workshop(request);
        Form form = Form.sent(request);
        String stop = form.value("stop");
        boolean done = switch (form.value("go")) {
            case "next" -> workshop.next(false);
            case "pass" -> workshop.next(true);
            case "back" -> workshop.back();
            case "count" -> counted(workshop, stop, form);
            case "lock" -> counted(workshop, stop, form) && workshop.lock(stop);
            case "phones" ->
                hall.training().phones() != null && !workshop.phones().open().isEmpty();
            case "quiet" -> {
                workshop.phones().close();
                yield true;
            }
            default -> false;
        };
        if (form.value("go").equals("end")) {
            hall.training().running().remove(hall.owner(request), request.pathParam("id"));
            Hall.go(request, "/workshops");
        } else if (done && !form.isWrong()) {
            Hall.go(request, "/workshops/" + request.pathParam("id") + "/present");
        } else {
            request.status(422);
            show(request, workshop, form.isWrong() ? form : form.refuse("go", why(form.value("go"))));
        }
    }

    private static String why(String go) {
        return switch (go) {
            case "next" -> "Lock the predictions first, or pass over this stop";
            case "count", "lock" -> "The predictions of this stop are locked already";
            default -> "Nothing was changed";
        };
    }

    private static boolean counted(Workshop workshop, String stop, Form form) {
        Map<Status, Integer> hands = hands(form);
        return !form.isWrong() && workshop.count(stop, hands);
    }

    /** Read the hands counted; a blank is none, and what is no number is said to be wrong. */
    private static Map<Status, Integer> hands(Form form) {
        Map<Status, Integer> hands = new EnumMap<>(Status.class);
        for (Status answer : Stop.ANSWERS) {
            String field = "hands-" + answer;
            int number = form.value(field).isBlank() ? 0 : form.number(field);
            if (number < 0 || number > Workshop.MOST_HANDS) {
                form.refuse(field, "A count of hands must be a number from 0 to 2,000");
            }
            hands.put(answer, number);
        }
        return hands;
    }

    private void blank(Context request) {
        Workshop workshop = hall.workshop(request);
        hall.show(
                request,
                "blank",
                "Blank screen",
                workshop.material().marking(),
                Map.of("back", "/workshops/" + request.pathParam("id") + "/present"));
    }
}
