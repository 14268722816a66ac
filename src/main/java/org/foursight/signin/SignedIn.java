package org.foursight.signin;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in service said of a person, and what it takes to ask it again.
 *
 * @param user the person, with the roles they have there now
 * @param refresh the refresh token, known to nobody but the two services; null when none was given
 */
public record SignedIn(User user, @Nullable String refresh) {

    /** Leaves out the refresh token. */
    @Override
    public String toString() {
        return user.toString();
    }
}
