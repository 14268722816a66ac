package org.foursight.web.http;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.UUID;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Session;
import org.foursight.signin.SignIn;
import org.foursight.signin.TeamUse;
import org.foursight.signin.User;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request, if it is known.
 *
 * @param user the person; null when nobody has signed in
 * @param session their session; null without one
 * @param origin from where
 * @param reading how they read pages
 */
public record Identity(@Nullable User user, @Nullable Session session, Origin origin, Reading reading) {

    /** The cookie that holds the id of a session. */
    public static final String COOKIE = "__Host-sid";

    /** The header that repeats the token of a session. */
    public static final String TOKEN = "X-CSRF-Token";

    private static final String KEY = "foursight.identity";
    private static final Actor NOBODY = new Actor("none", "nobody", "not signed in", "none");

    /** Find out who sent a request, once a request. */
    public static Identity of(Context request, SignIn signIn) {
        Identity known = request.attribute(KEY);
        if (known == null) {
            known = find(request, signIn);
            request.attribute(KEY, known);
        }
        return known;
    }

    private static Identity find(Context request, SignIn signIn) {
        Reading reading = Reading.of(request, signIn);
        String id = UUID.randomUUID().toString();
        if (signIn instanceof LocalUse local) {
            return new Identity(local.user(), null, new Origin(null, request.ip(), id), reading);
        }
        TeamUse team = (TeamUse) signIn;
        String address = address(request, team);
        String cookie = request.cookie(COOKIE);
        Session session = cookie == null ? null : team.rechecks().use(cookie);
        return session == null
                ? new Identity(null, null, new Origin(null, address, id), reading)
                : new Identity(session.user(), session, new Origin(session.hash(), address, id), reading);
    }

    /** Return the address a request came from: the last one in the list that no proxy of ours has. */
    private static String address(Context request, TeamUse team) {
        String address = bare(request.ip());
        String[] forwarded = String.join(",", Collections.list(request.req().getHeaders("X-Forwarded-For")))
                .split(",", -1);
        for (int i = forwarded.length - 1; i >= 0 && team.proxies().contains(address); i--) {
            String next = forwarded[i].strip();
            if (!next.matches("[0-9A-Fa-f:.]{2,45}")) {
                return address;
            }
            address = next;
        }
        return address;
    }

    /** Return an address without the brackets that Jetty puts round some. */
    public static String bare(@Nullable String address) {
        return address == null ? "" : address.replaceAll("[\\[\\]]", "");
    }

    /** Return who it is to the audit log. */
    public Actor actor() {
        return user == null ? NOBODY : user.actor();
    }

    /** Return whose requests are counted together. */
    public String counted() {
        return user == null
                ? "address " + origin.address()
                : "person " + user.actor().issuer() + " " + user.actor().subject();
    }

    /** Return whom a page is shown to. */
    public Visitor visitor() {
        if (session != null) {
            return Visitor.signedIn(session, reading);
        }
        return user == null ? stranger() : Visitor.local(user, reading);
    }

    /** Return somebody who is not known, and reads pages as this one does. */
    public Visitor stranger() {
        return Visitor.nobody(reading);
    }
}
