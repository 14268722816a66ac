package org.foursight.web.pages.workshop;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foursight.findings.Status;
import org.foursight.training.Stop;
import org.foursight.training.Training;
import org.foursight.training.Workshop;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Route;

/**
 * The one page that phones see: the question the room is at, and their own answer. No name is asked, and no address is
 * kept beyond counting requests of the minute.
 */
public final class JoinPages {

    /** The cookie that holds the random number of a phone. */
    public static final String COOKIE = "room";

    private final Pages pages;
    private final JoinDoor door;

    /** Make it. */
    public JoinPages(Training training, Pages pages, Clock clock) {
        this.pages = pages;
        this.door = new JoinDoor(training, pages, clock);
    }

    /** Return everything a phone can reach. */
    public List<Route> routes() {
        return List.of(
                Route.get("/join/{code}", this::ask),
                Route.post("/join/{code}", this::answer),
                Route.get("/join.css", JoinPages::style));
    }

    private static void style(Context request) {
        try (InputStream in = JoinPages.class.getClassLoader().getResourceAsStream("web/assets/join.css")) {
            request.contentType("text/css; charset=utf-8")
                    .result(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void ask(Context request) {
        Optional<Workshop> found = door.workshop(request);
        if (found.isEmpty()) {
            return;
        }
        Workshop workshop = found.get();
        String phone = request.cookie(COOKIE);
        if (phone == null || !workshop.phones().knows(phone)) {
            Optional<String> fresh = door.takesNew(request) ? workshop.phones().join() : Optional.empty();
            if (fresh.isEmpty()) {
                door.refuse(request, 503, "Not now", "Too many phones have joined. Show your hand instead.");
                return;
            }
            phone = fresh.get();
            request.header("Set-Cookie", COOKIE + "=" + phone + "; Path=/join; HttpOnly; SameSite=Strict");
        }
        show(request, workshop, phone, "");
    }

    private void answer(Context request) {
        Optional<Workshop> found = door.workshop(request);
        if (found.isEmpty()) {
            return;
        }
        Workshop workshop = found.get();
        String phone = request.cookie(COOKIE);
        if (phone == null || !workshop.phones().knows(phone)) {
            door.refuse(request, 403, "Open the page again", "Type the address on the screen again, then answer.");
            return;
        }
        String stop = String.valueOf(request.formParam("stop"));
        Optional<Status> chosen = Stop.ANSWERS.stream()
                .filter(one -> one.name().equals(request.formParam("answer")))
                .findFirst();
        if (chosen.isEmpty()) {
            request.status(422);
            show(request, workshop, phone, "Choose an answer");
        } else if (workshop.vote(phone, stop, chosen.get())) {
            show(request, workshop, phone, "Your answer is counted. You can change it until it is locked.");
        } else {
            request.status(409);
            show(request, workshop, phone, "Those predictions are locked. Your answer was not changed.");
        }
    }

    private void show(Context request, Workshop workshop, String phone, String said) {
        Optional<Stop> open = workshop.stop().filter(stop -> !workshop.isLocked(stop));
        request.contentType(Pages.TYPE)
                .result(pages.render(
                        "workshop/join.jte",
                        Map.of(
                                "address",
                                "/join/"
                                        + Scene.grouped(workshop.phones().code().orElse("")),
                                "marking",
                                workshop.material().marking(),
                                "stop",
                                open,
                                "answer",
                                open.flatMap(stop -> workshop.answer(phone, stop)),
                                "said",
                                said)));
    }
}
