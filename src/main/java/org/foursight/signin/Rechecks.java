package org.foursight.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the sign-in service, at the first request after some time, whether somebody who is signed in still may, and as
 * what. Safe to share between threads.
 *
 * <p>Who is refused there is out here. A sign-in service that does not answer refuses nobody: it is asked again soon.
 */
public final class Rechecks {

    /** How soon a sign-in service that did not answer is asked again. */
    public static final Duration SOON = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Rechecks.class);
    private static final int AT_ONCE = 16;

    private final OpenId openId;
    private final Sessions sessions;
    private final Duration every;
    private final Clock clock;
    private final Object[] locks = Stream.generate(Object::new).limit(AT_ONCE).toArray();

    /** Make it for the sessions that the sign-in service began. */
    Rechecks(OpenId openId, Sessions sessions, Duration every, Clock clock) {
        this.openId = openId;
        this.sessions = sessions;
        this.every = every;
        this.clock = clock;
    }

    /** Return the session of an id as it may go on now; null when there is none, or no longer. */
    public @Nullable Session use(String id) {
        Session session = sessions.use(id);
        if (session == null || !isDue(session)) {
            return session;
        }
        synchronized (locks[Math.floorMod(session.hash().hashCode(), AT_ONCE)]) {
            // Another request of the same person may have asked while this one waited.
            Session waited = sessions.use(id);
            return waited == null || !isDue(waited) ? waited : ask(waited);
        }
    }

    private boolean isDue(Session session) {
        return !clock.instant().isBefore(session.confirmed().plus(every));
    }

    private @Nullable Session ask(Session session) {
        Instant now = clock.instant();
        try {
            return sessions.confirm(session, openId.again(session.signedIn()), now);
        } catch (SignInFailure failure) {
            if (failure.fault() == Fault.UNREACHABLE) {
                LOG.warn("The sign-in service cannot be asked whether people who are signed in still may be.");
                return sessions.confirm(
                        session, session.signedIn(), now.minus(every).plus(SOON));
            }
            sessions.end(session);
            return null;
        }
    }
}
