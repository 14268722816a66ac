package org.foursight.web.http;

import java.util.stream.Collectors;
import org.foursight.signin.Role;
import org.foursight.signin.Session;
import org.foursight.signin.User;

/**
 * Whom a page is shown to.
 *
 * @param kind whether and how it is known who it is
 * @param name their name; empty for nobody
 * @param roles their roles in words, and their unit
 * @param reviewer whether they review
 * @param token what forms on the page repeat; empty without a session
 * @param reading how they read it
 */
public record Visitor(Kind kind, String name, String roles, boolean reviewer, String token, Reading reading) {

    /** Whether and how it is known who a visitor is. */
    public enum Kind {
        /** It is not known. */
        NOBODY,
        /** The one user of this machine. */
        LOCAL,
        /** Somebody who signed in. */
        SIGNED_IN
    }

    /** Return somebody who is not known. */
    static Visitor nobody(Reading reading) {
        return new Visitor(Kind.NOBODY, "", "", false, "", reading);
    }

    static Visitor local(User user, Reading reading) {
        return new Visitor(Kind.LOCAL, user.actor().subject(), "", user.is(Role.REVIEWER), "", reading);
    }

    static Visitor signedIn(Session session, Reading reading) {
        User user = session.user();
        String roles = user.roles().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return new Visitor(
                Kind.SIGNED_IN,
                user.actor().name(),
                roles + ", unit " + user.actor().unit(),
                user.is(Role.REVIEWER),
                session.token(),
                reading);
    }

    /** Return them as a page shows them that says nothing of what was asked for, and so leads to the start page. */
    public Visitor refused() {
        return new Visitor(kind, name, roles, reviewer, token, reading.atStart());
    }

    /** Return them as somebody who reads in a language. */
    public Visitor in(Language language) {
        return new Visitor(kind, name, roles, reviewer, token, new Reading(language, reading.address()));
    }

    /** Tell whether it is the one user of this machine. */
    public boolean local() {
        return kind == Kind.LOCAL;
    }

    /** Tell whether they signed in. */
    public boolean signedIn() {
        return kind == Kind.SIGNED_IN;
    }
}
