package org.foursight.web.pages;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.signin.Attempt;
import org.foursight.signin.Attempts;
import org.foursight.signin.Fault;
import org.foursight.signin.Session;
import org.foursight.signin.SignInFailure;
import org.foursight.signin.SignedIn;
import org.foursight.signin.TeamUse;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.AuditOutcome;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Discretion;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Json;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Site;
import org.jspecify.annotations.Nullable;

/** Signing in and out; with no sign-in set up there is only the one local user to tell about. */
public final class SignInPages {

    /** The cookie that ties an attempt to the browser it began in. */
    static final String ATTEMPT = "__Host-attempt";

    private static final String KEPT = "; Path=/; Secure; HttpOnly; SameSite=Lax";
    private static final String GONE = KEPT + "; Max-Age=0";

    private final Site site;
    private final Pages pages;

    /** Make them for a site. */
    public SignInPages(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in", this::begin),
                Route.get(TeamUse.BACK, this::finish),
                Route.post("/sign-out", this::end),
                Route.get("/api/session", this::session));
    }

    /** Return where to sign in to come back to a path. */
    public static String path(String to) {
        return "/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    private void begin(Context request) {
        TeamUse team = team();
        try {
            Attempt attempt = team.openId().begin(own(request.queryParam("to")));
            String secret = team.attempts().keep(attempt);
            cookie(request, ATTEMPT + "=" + secret + KEPT + "; Max-Age=" + Attempts.LASTS.toSeconds());
            request.status(303).header("Location", attempt.address().toString());
        } catch (SignInFailure failure) {
            throw refused(request, failure.fault());
        }
    }

    private void finish(Context request) {
        TeamUse team = team();
        cookie(request, ATTEMPT + "=" + GONE);
        try {
            List<String> states = request.queryParams("state");
            Attempt attempt = team.attempts().take(request.cookie(ATTEMPT), states.size() == 1 ? states.get(0) : null);
            URI answer = team.address().resolve(TeamUse.BACK + "?" + request.queryString());
            SignedIn signedIn = team.openId().finish(attempt, answer);
            Session before = Identity.of(request, team).session();
            if (before != null) {
                team.sessions().end(before);
            }
            record(request, signedIn.user().actor(), AuditOutcome.OK, "signedIn");
            cookie(request, Identity.COOKIE + "=" + team.sessions().begin(signedIn) + KEPT);
            Discretion.ofCases(site).begin(request);
            Discretion.ofWorkshops(team).begin(request);
            request.status(303).header("Location", attempt.to());
        } catch (SignInFailure failure) {
            throw refused(request, failure.fault());
        } catch (IllegalArgumentException notAnAddress) {
            throw refused(request, Fault.MALFORMED);
        }
    }

    private void end(Context request) {
        TeamUse team = team();
        Session session = Identity.of(request, team).session();
        if (session != null) {
            team.sessions().end(session);
            record(request, session.user().actor(), AuditOutcome.OK, "signedOut");
        }
        cookie(request, Identity.COOKIE + "=" + GONE);
        request.header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        request.contentType(Pages.TYPE)
                .result(pages.seenBy(Identity.of(request, team).stranger()).signedOut());
    }

    private void session(Context request) {
        Sender sender = Sender.of(request);
        Session session = Identity.of(request, site.signIn()).session();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("name", sender.user().actor().name());
        answer.put("unit", sender.user().actor().unit());
        answer.put(
                "roles",
                sender.user().roles().stream().sorted().map(String::valueOf).toList());
        answer.put("local", session == null);
        answer.put("token", session == null ? "" : session.token());
        Json.answer(request, answer);
    }

    private TeamUse team() {
        if (site.signIn() instanceof TeamUse team) {
            return team;
        }
        throw Refusal.notFound(
                "There is no sign-in here: this service is for the one local user.", "Begin at the start page, /.");
    }

    private Refusal refused(Context request, Fault fault) {
        record(request, Identity.of(request, site.signIn()).actor(), AuditOutcome.DENIED, fault.toString());
        return SignInWords.refusal(fault);
    }

    private void record(Context request, Actor actor, AuditOutcome outcome, String code) {
        Caller caller = new Caller(
                actor,
                Purpose.MAINTAIN,
                null,
                Identity.of(request, site.signIn()).origin());
        AuditObject object = AuditObject.named("session", null);
        site.database().audit().record(AuditEvent.not(Operation.SIGN_IN, caller, object, outcome, code));
    }

    /** Return a path of our own pages, or the start page for anything else. */
    private static String own(@Nullable String to) {
        return to != null && to.matches("/cases/[a-z0-9-]{1,60}|/openapi/ui") ? to : "/";
    }

    private static void cookie(Context request, String cookie) {
        request.res().addHeader("Set-Cookie", cookie);
    }
}
