package org.foursight.web.pages.workshop;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foursight.signin.Allowance;
import org.foursight.training.Training;
import org.foursight.training.Workshop;
import org.foursight.web.http.Pages;

/** Lets phones through to a workshop by its code. Addresses are counted by the minute and kept no longer. */
final class JoinDoor {

    private static final int REQUESTS = 120;
    private static final int WRONG = 10;
    private static final int NEW = 60;

    private final Training training;
    private final Pages pages;
    private final Allowance allowance;

    JoinDoor(Training training, Pages pages, Clock clock) {
        this.training = training;
        this.pages = pages;
        this.allowance = new Allowance(clock);
    }

    /** Return the workshop a code leads to; when there is none, that is answered. */
    Optional<Workshop> workshop(Context request) {
        if (!within(request, "join", REQUESTS)) {
            later(request);
            return Optional.empty();
        }
        String code = request.pathParam("code").toLowerCase(Locale.ROOT).replace("-", "");
        Optional<Workshop> found = training.running()
                .find(one -> one.phones().code().filter(code::equals).isPresent());
        if (found.isEmpty()) {
            if (within(request, "wrong", WRONG)) {
                refuse(request, 404, "No workshop here", "Check the address on the screen.");
            } else {
                later(request);
            }
        }
        return found;
    }

    /** Tell whether another phone of this address may come in within this minute. */
    boolean takesNew(Context request) {
        return within(request, "new", NEW);
    }

    private boolean within(Context request, String what, int most) {
        return allowance.count(request.ip(), what) <= most;
    }

    private void later(Context request) {
        request.header("Retry-After", String.valueOf(allowance.seconds()));
        refuse(request, 429, "Too many requests", "Try again in a minute.");
    }

    /** Answer with a page that says why not. */
    void refuse(Context request, int status, String title, String words) {
        request.status(status)
                .contentType(Pages.TYPE)
                .result(pages.render("workshop/nojoin.jte", Map.of("title", title, "words", words)));
    }
}
