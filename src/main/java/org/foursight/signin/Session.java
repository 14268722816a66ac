package org.foursight.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's use of the service from one browser; holds nothing of a case.
 *
 * @param hash the hash of its id, by which it is kept and logged; the id itself is only in the browser
 * @param signedIn what the sign-in service last said of the person
 * @param token what every request that changes something has to repeat
 * @param began when it began
 * @param used when it was last used
 * @param confirmed when the sign-in service last said it
 */
public record Session(String hash, SignedIn signedIn, String token, Instant began, Instant used, Instant confirmed) {

    Session usedAt(Instant now) {
        return new Session(hash, signedIn, token, began, now, confirmed);
    }

    Session confirmedAt(Instant now, SignedIn said) {
        return new Session(hash, said, token, began, used, now);
    }

    /** Return the person, with the roles they were last said to have. */
    public User user() {
        return signedIn.user();
    }

    /** Tell whether a request repeated the token. */
    public boolean accepts(@Nullable String repeated) {
        return repeated != null && Secrets.same(token, repeated);
    }
}
