package org.foursight.web.pages.workshop;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.screening.Screening;
import org.foursight.signin.SignIn;
import org.foursight.store.audit.Actor;
import org.foursight.training.Flips;
import org.foursight.training.Stop;
import org.foursight.training.Training;
import org.foursight.training.Verdict;
import org.foursight.training.Verdicts;
import org.foursight.training.Workshop;
import org.foursight.web.http.Discretion;
import org.foursight.web.http.Footing;
import org.foursight.web.http.Gate;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Site;
import org.foursight.web.http.Visitor;

/** What every page of a workshop is made with. Safe to share. */
public final class Hall {

    private final Screening screening;
    private final Training training;
    private final SignIn signIn;
    private final Gate gate;
    private final Pages pages;
    private final Clock clock;
    private final Verdicts verdicts;
    private final Flips flips;
    private final Discretion discretion;

    /** Make it. */
    public Hall(Site site, Gate gate, Pages pages) {
        this.screening = site.screening();
        this.training = site.training();
        this.signIn = site.signIn();
        this.gate = gate;
        this.pages = pages;
        this.clock = site.clock();
        this.verdicts = new Verdicts(screening);
        this.flips = new Flips(screening);
        this.discretion = Discretion.ofWorkshops(signIn);
    }

    /** Return the pages of trainers. */
    public List<Route> routes() {
        return Stream.of(
                        new LibraryPages(this).routes(),
                        new BuildPages(this).routes(),
                        new PresentPages(this).routes(),
                        new ComparePages(this).routes(),
                        new DebriefPages(this).routes())
                .flatMap(List::stream)
                .toList();
    }

    Screening screening() {
        return screening;
    }

    Training training() {
        return training;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    Flips flips() {
        return flips;
    }

    Clock clock() {
        return clock;
    }

    Gate gate() {
        return gate;
    }

    /** Return what names whoever sent a request, so that each sees workshops of their own. */
    String owner(Context request) {
        Actor actor = Sender.of(request).user().actor();
        return actor.issuer() + " " + actor.subject();
    }

    /** Return the workshop of a request. */
    Workshop workshop(Context request) {
        return training.running()
                .get(owner(request), request.pathParam("id"))
                .orElseThrow(() -> Refusal.notFound(
                        "There is no such workshop; it was ended, or not used for hours.",
                        "Start one from the library, /workshops."));
    }

    /** Return the stop a request names. */
    Stop stop(Context request, Workshop workshop) {
        return workshop.material().plan().stops().stream()
                .filter(stop -> stop.id().equals(request.pathParam("stop")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("The plan has no such stop.", "Go back to the workshop."));
    }

    /** Return what the rules conclude at a stop; refused until the predictions are locked. */
    Verdict verdict(Workshop workshop, Stop stop) {
        if (!workshop.isLocked(stop)) {
            throw Refusal.because(
                    409,
                    "Not yet",
                    "The predictions at this stop are not locked.",
                    "Lock them first; then the rules’ view is shown.");
        }
        return gate.pass(() -> workshop.verdict(stop, () -> verdicts.of(workshop.material(), stop))
                .orElseThrow());
    }

    String rules() {
        return screening.stamp().version() + " (" + screening.stamp().hash() + ")";
    }

    /** Answer with the page a template makes; every page is marked. */
    void show(Context request, String template, String title, String marking, Map<String, Object> model) {
        Visitor visitor = Identity.of(request, signIn).visitor();
        Map<String, Object> shown = new LinkedHashMap<>(model);
        shown.put(
                "board",
                new Board(
                        visitor,
                        title,
                        marking,
                        Footing.of(screening).words(),
                        discretion.isAsked(request),
                        request.path()));
        request.contentType(Pages.TYPE).result(pages.seenBy(visitor).render("workshop/" + template + ".jte", shown));
    }

    static void go(Context request, String address) {
        request.status(303).header("Location", address);
    }
}
