package org.foursight.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.foursight.signin.Role;
import org.foursight.signin.Session;
import org.foursight.signin.TeamUse;
import org.foursight.signin.User;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Site;

/** Where somebody is signed in, and how to end that; administrators end anybody's. */
public final class SessionPages {

    private final Site site;
    private final Pages pages;

    /** Make them for a site. */
    public SessionPages(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/sessions", this::show),
                Route.post("/sessions/others", this::endOthers),
                Route.post("/sessions/end", this::endAll));
    }

    private void show(Context request) {
        TeamUse team = team();
        User user = Sender.of(request).user();
        Session here = own(request, team);
        boolean administrator = user.is(Role.ADMINISTRATOR);
        List<SessionRow> rows = team.sessions().all().stream()
                .filter(session -> administrator || session.user().actor().same(user.actor()))
                .map(session -> SessionRow.of(session, here))
                .toList();
        Pages seen = pages.seenBy(Identity.of(request, team).visitor());
        request.contentType(Pages.TYPE)
                .result(seen.render("sessions.jte", Map.of("rows", rows, "administrator", administrator)));
    }

    private void endOthers(Context request) {
        TeamUse team = team();
        User user = Sender.of(request).user();
        team.sessions().endAll(user.actor(), own(request, team));
        ended(request, user);
    }

    private void endAll(Context request) {
        TeamUse team = team();
        String wanted = Objects.requireNonNullElse(request.formParam("session"), "");
        Stream<Session> found =
                team.sessions().all().stream().filter(session -> session.hash().equals(wanted));
        User person = found.findFirst()
                .map(Session::user)
                .orElseThrow(() -> Refusal.notFound(
                        "That session is over already.", "Open the list of sessions again, /sessions."));
        team.sessions().endAll(person.actor(), null);
        ended(request, person);
    }

    private void ended(Context request, User person) {
        AuditObject object = AuditObject.named(
                "session", person.actor().issuer() + " " + person.actor().subject());
        site.database()
                .audit()
                .record(AuditEvent.done(Operation.ADMIN, Sender.of(request).caller(Purpose.MAINTAIN), object));
        request.status(303).header("Location", "/sessions");
    }

    private static Session own(Context request, TeamUse team) {
        return Objects.requireNonNull(Identity.of(request, team).session());
    }

    private TeamUse team() {
        if (site.signIn() instanceof TeamUse team) {
            return team;
        }
        throw Refusal.notFound(
                "There are no sessions here: this service is for the one local user.", "Begin at the start page, /.");
    }
}
