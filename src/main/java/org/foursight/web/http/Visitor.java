package org.foursight.web.http;

import java.util.stream.Collectors;
import org.foursight.signin.Session;
import org.foursight.signin.User;

/**
 * Whom a page is shown to.
 *
 * @param kind whether and how it is known who it is
 * @param name their name; empty for nobody
 * @param roles their roles in words, and their unit
 * @param token what forms on the page repeat; empty without a session
 */
public record Visitor(Kind kind, String name, String roles, String token) {

    /** Whether and how it is known who a visitor is. */
    public enum Kind {
        /** It is not known. */
        NOBODY,
        /** The one user of this machine. */
        LOCAL,
        /** Somebody who signed in. */
        SIGNED_IN
    }

    /** Somebody who is not known. */
    static final Visitor NOBODY = new Visitor(Kind.NOBODY, "", "", "");

    static Visitor local(User user) {
        return new Visitor(Kind.LOCAL, user.actor().subject(), "", "");
    }

    static Visitor signedIn(Session session) {
        User user = session.user();
        String roles = user.roles().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return new Visitor(
                Kind.SIGNED_IN,
                user.actor().name(),
                roles + ", unit " + user.actor().unit(),
                session.token());
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
