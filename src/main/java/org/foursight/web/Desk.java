package org.foursight.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFileException;
import org.foursight.casework.Casework;
import org.foursight.casework.Drafting;
import org.foursight.casework.Work;
import org.foursight.screening.Screening;
import org.foursight.signin.Role;
import org.foursight.signin.SignIn;
import org.foursight.signin.User;
import org.foursight.store.Caller;
import org.jspecify.annotations.Nullable;

/** What every page about stored cases is made with. Safe to share. */
final class Desk {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mma", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Screening screening;
    private final Casework casework;
    private final Drafting drafting;
    private final SignIn signIn;
    private final Gate gate;
    private final Pages pages;
    private final Alerts alerts;

    Desk(Site site, Gate gate, Pages pages) {
        this.screening = site.screening();
        this.signIn = site.signIn();
        this.casework = site.casework();
        this.drafting = new Drafting(site.casework());
        this.gate = gate;
        this.pages = pages;
        this.alerts = new Alerts(screening);
    }

    /** Return the pages of officers and reviewers. */
    static List<Route> routes(Desk desk) {
        return Stream.of(
                        new MyCasesPages(desk).routes(),
                        new IncidentPages(desk).routes(),
                        new QuestionPages(desk).routes(),
                        new CheckPages(desk).routes(),
                        new ViewPages(desk).routes(),
                        new ResultPages(desk).routes(),
                        new WhatIfPages(desk).routes(),
                        new DecisionPages(desk).routes(),
                        new AdvicePages(desk).routes(),
                        new HistoryPages(desk).routes(),
                        new ReviewPages(desk).routes(),
                        new SecondPages(desk).routes())
                .flatMap(List::stream)
                .toList();
    }

    Screening screening() {
        return screening;
    }

    Casework casework() {
        return casework;
    }

    Drafting drafting() {
        return drafting;
    }

    Gate gate() {
        return gate;
    }

    Alerts alerts() {
        return alerts;
    }

    Caller caller(Context request) {
        return CasesApi.caller(request);
    }

    User user(Context request) {
        return Sender.of(request).user();
    }

    String reference(Context request) {
        return CasesApi.reference(request);
    }

    /** Return the case of a request, as its sender is working on it. */
    Work work(Context request) {
        try {
            return drafting.work(reference(request), caller(request));
        } catch (CaseFileException refused) {
            throw new Refusal(422, "What you entered makes no case file", refused.problems());
        }
    }

    /** Return what stands round a page outside a case. */
    Frame frame(Context request) {
        return frame(request, null, List.of());
    }

    /** Return what stands round a page of a case. */
    Frame frame(Context request, Work work, String tab) {
        return frame(request, CaseBar.of(work, tab), alerts.redFlags(work.file()));
    }

    private Frame frame(Context request, @Nullable CaseBar bar, List<String> flags) {
        User user = user(request);
        String rules = screening.stamp().version() + " (" + screening.stamp().hash() + ")";
        return new Frame(Identity.of(request, signIn).visitor(), user.is(Role.REVIEWER), bar, flags, rules);
    }

    void show(Context request, String template, Map<String, Object> model) {
        request.contentType(Pages.TYPE).result(pages.render(template, model));
    }

    /** Show a form again, with what was typed and what is wrong with it. */
    void refuse(Context request, String template, Map<String, Object> model) {
        request.status(422);
        show(request, template, model);
    }

    /** Send the browser to another page, to be read. */
    static void go(Context request, String address) {
        request.status(303).header("Location", address);
    }

    /** Return a moment in words. */
    static String moment(Instant at) {
        return MOMENT.format(at).replace("AM", "am").replace("PM", "pm");
    }
}
