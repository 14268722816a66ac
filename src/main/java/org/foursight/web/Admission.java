package org.foursight.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.foursight.signin.Access;
import org.foursight.signin.AccessRow;
import org.foursight.signin.Allowance;
import org.foursight.signin.Grant;
import org.foursight.signin.SignIn;
import org.foursight.signin.TeamUse;
import org.foursight.signin.User;
import org.foursight.store.Database;
import org.foursight.web.http.CaseRequest;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Refusals;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Visitor;

/** Settles whether a request may be answered, before anything else is done with it. What is refused is logged. */
final class Admission {

    /** The field of a form that does the same. */
    static final String FIELD = "token";

    private final Access access;
    private final SignIn signIn;
    private final Database database;
    private final Clock clock;
    private final Allowance allowance;
    private final Denials denials;

    Admission(Access access, SignIn signIn, Database database, Clock clock) {
        this.access = access;
        this.signIn = signIn;
        this.database = database;
        this.clock = clock;
        this.allowance = new Allowance(clock);
        this.denials = new Denials(database.audit());
    }

    /** Require a row of the table for every route, and a route for every row. */
    void requireExactly(List<Route> routes) {
        access.requireExactly(routes.stream().map(Route::key).toList());
    }

    SignIn signIn() {
        return signIn;
    }

    /** Return whom a page is shown to. */
    Visitor visitor(Context request) {
        return Identity.of(request, signIn).visitor();
    }

    /** Let a request through to its route and remember who sent it, or refuse it. */
    void admit(Context request, Route route) {
        AccessRow row = access.row(route.key());
        Identity identity = Identity.of(request, signIn);
        Denials.Request asked = denials.of(row, identity);
        requireWithin(row, identity, asked);
        if (CrossSite.changes(request) && CrossSite.isBehind(request, own(request))) {
            throw asked.denied("crossSite", null, Refusals.crossSite());
        }
        User user = identity.user();
        if (user != null) {
            new Sender(user, identity.origin()).remember(request);
        }
        if (row.anyone()) {
            return;
        }
        if (user == null) {
            throw asked.denied("notSignedIn", null, Refusals.notSignedIn());
        }
        requireToken(request, identity, asked);
        Grant grant = row.grant(user.roles());
        if (grant == Grant.NO) {
            throw asked.denied("role", null, Refusals.role());
        }
        if (row.ofOneCase() && grant != Grant.YES) {
            requireCase(CaseRequest.reference(request), user, grant, asked);
        }
    }

    /** Count requests of a team; who works alone at a machine is kept in check by the gate. */
    private void requireWithin(AccessRow row, Identity identity, Denials.Request asked) {
        if (!(signIn instanceof TeamUse)) {
            return;
        }
        int count = allowance.count(identity.counted(), row.key());
        if (count > row.aMinute()) {
            Refusal tooMany = Refusals.tooMany(allowance.seconds());
            throw count == row.aMinute() + 1 ? asked.denied("tooMany", null, tooMany) : tooMany;
        }
    }

    private static void requireToken(Context request, Identity identity, Denials.Request asked) {
        if (identity.session() == null || !CrossSite.changes(request)) {
            return;
        }
        String type = request.header("Content-Type");
        boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
        String token = request.header(Identity.TOKEN);
        if (token == null && form) {
            token = request.formParam(FIELD);
        }
        if (!identity.session().accepts(token)) {
            throw asked.denied("token", null, Refusals.token());
        }
    }

    /** Answer for a case of another unit exactly as for one that does not exist, after the same work; log both. */
    private void requireCase(String reference, User user, Grant grant, Denials.Request asked) {
        String keeper = database.cases().unitOf(reference);
        boolean own = user.actor().unit().equals(keeper);
        boolean emergency = !own
                && grant == Grant.EMERGENCY
                && database.emergencyAccesses().inForce(reference, user.actor(), clock.instant());
        if (keeper == null) {
            throw asked.denied("noSuchCase", null, Refusals.noSuchCase());
        }
        if (!own && !emergency) {
            throw asked.denied("otherUnit", reference, Refusals.noSuchCase());
        }
    }

    /** Return the origin of our own pages; the Host header was checked before. */
    private String own(Context request) {
        if (signIn instanceof TeamUse team) {
            URI address = team.address();
            return address.getScheme() + "://" + address.getAuthority();
        }
        return "http://" + request.host();
    }

    /** Tell whether a status is one that signing in may help with. */
    boolean offersSignIn(int status) {
        return signIn instanceof TeamUse && status == HttpStatus.UNAUTHORIZED.getCode();
    }
}
