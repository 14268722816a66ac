package org.foursight.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's use of the service from one browser; holds nothing of a case.
 *
 * @param hash the hash of its id, by which it is kept and logged; the id itself is only in the browser
 * @param user the person, with the roles they had when they signed in
 * @param token what every request that changes something has to repeat
 * @param began when it began
 * @param used when it was last used
 */
public record Session(String hash, User user, String token, Instant began, Instant used) {

    Session usedAt(Instant now) {
        return new Session(hash, user, token, began, now);
    }

    /** Tell whether a request repeated the token. */
    public boolean accepts(@Nullable String repeated) {
        return repeated != null && Secrets.same(token, repeated);
    }
}
