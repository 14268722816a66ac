package org.foursight.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sign-ins that have begun, each of one browser and to be ended once. In memory only; safe to share. */
public final class Attempts {

    /** How long one may take. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<String, Attempt> attempts = new LinkedHashMap<>();

    /** Make it empty. */
    public Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Keep an attempt, and return what only the browser it belongs to will know. */
    public synchronized String keep(Attempt attempt) {
        Instant now = clock.instant();
        Iterator<Attempt> oldest = attempts.values().iterator();
        while (oldest.hasNext() && (over(oldest.next(), now) || attempts.size() >= MOST)) {
            oldest.remove();
        }
        String secret = Secrets.fresh();
        attempts.put(Secrets.hash(secret), attempt);
        return secret;
    }

    /**
     * Take the attempt of a browser, so that nobody can take it again.
     *
     * @param state what the answer repeated; null when it repeated nothing
     * @throws SignInFailure when there is none, or the answer is not to it
     */
    public synchronized Attempt take(@Nullable String secret, @Nullable String state) throws SignInFailure {
        Attempt attempt = secret == null ? null : attempts.remove(Secrets.hash(secret));
        if (attempt == null || over(attempt, clock.instant())) {
            throw new SignInFailure(Fault.NO_ATTEMPT);
        }
        if (state == null || !Secrets.same(attempt.state(), state)) {
            throw new SignInFailure(Fault.STATE);
        }
        return attempt;
    }

    private static boolean over(Attempt attempt, Instant now) {
        return !now.isBefore(attempt.began().plus(LASTS));
    }
}
