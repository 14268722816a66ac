package org.foursight.web.pages.desk;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFileException;
import org.foursight.casework.Casework;
import org.foursight.casework.Drafting;
import org.foursight.casework.Grounds;
import org.foursight.casework.Work;
import org.foursight.facts.Words;
import org.foursight.screening.Screening;
import org.foursight.signin.Role;
import org.foursight.signin.SignIn;
import org.foursight.signin.User;
import org.foursight.store.audit.Caller;
import org.foursight.web.http.CaseRequest;
import org.foursight.web.http.Discretion;
import org.foursight.web.http.Footing;
import org.foursight.web.http.Gate;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Language;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Site;
import org.foursight.web.http.Visitor;
import org.jspecify.annotations.Nullable;

/** What every page about stored cases is made with. Safe to share. */
public final class Desk {

    private final Screening screening;
    private final Casework casework;
    private final Drafting drafting;
    private final SignIn signIn;
    private final Gate gate;
    private final Pages pages;
    private final Alerts alerts;
    private final Grounds grounds;
    private final Clock clock;
    private final Footing footing;
    private final Discretion discretion;

    /** Make it for a site. */
    public Desk(Site site, Gate gate, Pages pages) {
        this.screening = site.screening();
        this.signIn = site.signIn();
        this.casework = site.casework();
        this.drafting = new Drafting(site.casework(), screening);
        this.gate = gate;
        this.pages = pages;
        this.alerts = new Alerts(screening);
        this.grounds = new Grounds(site.database(), screening);
        this.clock = site.clock();
        this.footing = Footing.of(screening);
        this.discretion = Discretion.ofCases(site);
    }

    /** Return the rules in use. */
    public Screening screening() {
        return screening;
    }

    /** Return what is done with stored cases. */
    public Casework casework() {
        return casework;
    }

    /** Return what is done with drafts. */
    public Drafting drafting() {
        return drafting;
    }

    /** Return what saves the entries of forms. */
    public Entering entering() {
        return new Entering(drafting, alerts);
    }

    /** Return what removes entries. */
    public Removing removing() {
        return new Removing(this);
    }

    /** Return what stands behind reports. */
    public Grounds grounds() {
        return grounds;
    }

    /** Return what time it is. */
    public Instant now() {
        return clock.instant();
    }

    /** Return the gate that long work passes. */
    public Gate gate() {
        return gate;
    }

    /** Return what finds red flags and answers that conflict. */
    public Alerts alerts() {
        return alerts;
    }

    /** Return on whose behalf the store is used to answer a request. */
    public Caller caller(Context request) {
        return CaseRequest.caller(request);
    }

    /** Return who sent a request. */
    public User user(Context request) {
        return Sender.of(request).user();
    }

    /** Return the case a request is about. */
    public String reference(Context request) {
        return CaseRequest.reference(request);
    }

    /** Return the case of a request, as its sender is working on it. */
    public Work work(Context request) {
        try {
            return drafting.work(reference(request), caller(request));
        } catch (CaseFileException refused) {
            throw new Refusal(422, "What you entered makes no case file", refused.problems());
        }
    }

    /** Return what stands round a page outside a case. */
    public Frame frame(Context request) {
        return frame(request, null, List.of());
    }

    /** Return what stands round a page of a case. */
    public Frame frame(Context request, Work work, String tab) {
        LocalDate closed =
                casework.database().cases().closedOn(work.reference()).orElse(null);
        LocalDate review = casework.handling(work.reference(), caller(request))
                .lookAgainBy()
                .filter(day -> closed == null)
                .orElse(null);
        return frame(request, CaseBar.of(work, tab, review, closed), alerts.whoseRedFlags(work.file()));
    }

    private Frame frame(Context request, @Nullable CaseBar bar, List<String> flags) {
        User user = user(request);
        boolean reviewer = user.is(Role.REVIEWER);
        return new Frame(
                Identity.of(request, signIn).visitor(),
                reviewer,
                user.is(Role.TRAINER),
                reviewer || user.is(Role.ADMINISTRATOR),
                bar,
                flags,
                discretion.isAsked(request),
                request.path(),
                footing);
    }

    /** Answer with the page a template makes. */
    public void show(Context request, String template, Map<String, Object> model) {
        Visitor visitor = Identity.of(request, signIn).visitor();
        Language turned = Language.turned(request);
        Pages seen = pages.seenBy(turned == null ? visitor : visitor.in(turned));
        request.contentType(Pages.TYPE).result(seen.render(template, model));
    }

    /** Show a form again, with what was typed and what is wrong with it, or in the language that was asked for. */
    public void refuse(Context request, String template, Map<String, Object> model) {
        Language turned = Language.turned(request);
        if (turned == null) {
            request.status(422);
        } else {
            Language.keep(request, signIn, turned.code());
        }
        show(request, template, model);
    }

    /** Send the browser to another page, to be read. */
    public static void go(Context request, String address) {
        request.status(303).header("Location", address);
    }

    /** Return a moment in words. */
    public static String moment(Instant at) {
        return Words.moment(at);
    }
}
