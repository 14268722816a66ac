package org.foursight.web.pages;

import org.foursight.signin.Session;
import org.foursight.web.pages.desk.Desk;

/**
 * A session as it stands in the list.
 *
 * @param name who is signed in
 * @param roles their roles and unit, in words
 * @param began since when, in words
 * @param used when it was last used, in words
 * @param here whether it is the one of this browser
 * @param hash what names it in a form
 */
public record SessionRow(String name, String roles, String began, String used, boolean here, String hash) {

    static SessionRow of(Session session, Session here) {
        String roles = String.join(
                ", ",
                session.user().roles().stream().sorted().map(String::valueOf).toList());
        return new SessionRow(
                session.user().actor().name(),
                roles + ", unit " + session.user().actor().unit(),
                Desk.moment(session.began()),
                Desk.moment(session.used()),
                session.hash().equals(here.hash()),
                session.hash());
    }
}
