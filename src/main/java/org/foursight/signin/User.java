package org.foursight.signin;

import java.util.Set;
import org.foursight.store.audit.Actor;

/**
 * A person who uses the service, as they are now.
 *
 * @param actor who they are
 * @param roles what they may do
 */
public record User(Actor actor, Set<Role> roles) {

    /** The record keeps its own copy of the set. */
    public User {
        roles = Set.copyOf(roles);
    }

    /** Return the one user of an installation without sign-in: whoever works at this machine. */
    public static User local(String account) {
        return new User(new Actor("local", account, account + " (at this machine)", "default"), Set.of(Role.values()));
    }

    /** Tell whether they hold a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
