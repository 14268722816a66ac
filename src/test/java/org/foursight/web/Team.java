package org.foursight.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.signin.Access;
import org.foursight.signin.Issuer;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.signin.Session;
import org.foursight.signin.SignedIn;
import org.foursight.signin.TeamUse;
import org.foursight.signin.User;
import org.foursight.store.Database;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Route;
import org.foursight.web.http.Site;

/** A service for a team in a test, with one case of unit north and one of unit south. */
public record Team(
        Site site, TeamUse use, MovableClock clock, Service service, Browser browser, String own, String other) {

    public static final Duration RECHECK = Duration.ofMinutes(10);

    private static final DemonstrationCases CASES = Loaded.CASES;

    /** Start a service with these routes and this table. */
    public static Team start(List<Route> routes, Access access) throws BindException {
        MovableClock clock = new MovableClock(Instant.parse("2026-05-20T09:00:00Z"));
        return start(issuer(URI.create("http://127.0.0.1:1/none")), clock, routes, access, "127.0.0.1");
    }

    /** Start a service with all its routes, whose people sign in there. */
    public static Team start(Issuer issuer, MovableClock clock) throws BindException {
        return start(issuer, clock, List.of(), Access.standard(), "127.0.0.1");
    }

    /** Start a service with all its routes behind a proxy. */
    static Team behind(String proxy) throws BindException {
        MovableClock clock = new MovableClock(Instant.parse("2026-05-20T09:00:00Z"));
        return start(issuer(URI.create("http://127.0.0.1:1/none")), clock, List.of(), Access.standard(), proxy);
    }

    private static Team start(Issuer issuer, MovableClock clock, List<Route> some, Access access, String proxy)
            throws BindException {
        TeamUse use = TeamUse.of(URI.create("https://127.0.0.1"), Set.of(proxy), issuer, clock);
        Site site = TestSite.of(use, clock);
        Admission admission = new Admission(access, use, site.database(), clock);
        Pages pages = new Pages();
        Service service =
                Service.start(some.isEmpty() ? Routes.of(site, pages) : some, pages, admission, "127.0.0.1", 0);
        return new Team(
                site,
                use,
                clock,
                service,
                Browser.of(service),
                keep(site.database(), 0, "north"),
                keep(site.database(), 1, "south"));
    }

    private static String keep(Database database, int demonstration, String unit) {
        String file = new String(CASES.caseFile(CASES.all().get(demonstration).id()), UTF_8)
                .replaceFirst("\"reference\": *\"[^\"]*\"", "\"reference\":\"" + unit + "-1\"");
        Caller caller = Caller.local(new Actor("test", "keeper", "Keeper", unit), Purpose.INVESTIGATE);
        database.cases().create(file.getBytes(UTF_8), "first", caller, null);
        return database.cases().list(unit, caller).get(0).reference();
    }

    public static Issuer issuer(URI address, String... assurance) {
        return new Issuer(
                address,
                "foursight",
                "secret of ours",
                "RS256",
                List.of("openid", "profile"),
                "name",
                "unit",
                "groups",
                Map.of("grp-officers", Role.OFFICER, "grp-reviewers", Role.REVIEWER),
                List.of(assurance),
                RECHECK);
    }

    /** Sign somebody of unit north in, without the sign-in service, and return the id of the session. */
    public String signIn(String subject, Role... roles) {
        return signInOf("north", subject, roles);
    }

    public String signInOf(String unit, String subject, Role... roles) {
        Actor actor = new Actor("https://sign-in.example", subject, "PC " + subject, unit);
        return use.sessions().begin(new SignedIn(new User(actor, Set.of(roles)), null));
    }

    /** Return the headers that a signed-in person's browser sends. */
    public String[] headers(String id) {
        Session session = Objects.requireNonNull(use.sessions().use(id));
        return new String[] {"Cookie", Identity.COOKIE + "=" + id, Identity.TOKEN, session.token()};
    }

    /** Return the lines of the audit log. */
    public List<String> log() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        site.database()
                .audit()
                .export(out, Caller.local(new Actor("test", "auditor", "Auditor", "none"), Purpose.AUDIT));
        return out.toString(UTF_8)
                .lines()
                .filter(line -> !line.contains("\"op\":\"export\""))
                .toList();
    }

    public void stop() {
        service.stop();
        site.database().close();
    }
}
