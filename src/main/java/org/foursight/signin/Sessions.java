package org.foursight.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.store.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, in memory only: a restart ends every session. Safe to share between threads.
 *
 * <p>A map of our own and not the web server's sessions: those ids carry 126 bits unless replaced, they come with
 * attributes, serialising and a clock of their own, and none of that is wanted.
 */
public final class Sessions {

    /** How long a session lasts that is not used. */
    public static final Duration IDLE = Duration.ofMinutes(15);

    /** How long a session lasts at most. */
    public static final Duration LONGEST = Duration.ofHours(10);

    /** How many sessions a person has at most; one more ends the oldest. */
    public static final int MOST = 3;

    private final Clock clock;
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    /** Make it, with nobody signed in. */
    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Begin a session and return its id, which is told to the browser and not kept. */
    public synchronized String begin(SignedIn signedIn) {
        Instant now = clock.instant();
        sessions.values().removeIf(session -> over(session, now));
        List<Session> earlier = sessions.values().stream()
                .filter(session -> session.user().actor().same(signedIn.user().actor()))
                .sorted(Comparator.comparing(Session::began))
                .toList();
        earlier.stream()
                .limit(Math.max(0, earlier.size() - MOST + 1))
                .forEach(session -> sessions.remove(session.hash()));
        String id = Secrets.fresh();
        String hash = Secrets.hash(id);
        sessions.put(hash, new Session(hash, signedIn, Secrets.fresh(), now, now, now));
        return id;
    }

    /** Return the session of an id and note that it is used now; null when there is none, or it is over. */
    public synchronized @Nullable Session use(String id) {
        String hash = Secrets.hash(id);
        Session session = sessions.get(hash);
        if (session == null) {
            return null;
        }
        Instant now = clock.instant();
        if (over(session, now)) {
            sessions.remove(hash);
            return null;
        }
        Session used = session.usedAt(now);
        sessions.put(hash, used);
        return used;
    }

    /** Note what the sign-in service says of a session now; return it so, or null when it has ended meanwhile. */
    synchronized @Nullable Session confirm(Session session, SignedIn said, Instant at) {
        return sessions.computeIfPresent(session.hash(), (hash, known) -> known.confirmedAt(at, said));
    }

    /** End a session. */
    public synchronized void end(Session session) {
        sessions.remove(session.hash());
    }

    /** Return the sessions that are not over, the longest first. */
    public synchronized List<Session> all() {
        Instant now = clock.instant();
        return sessions.values().stream()
                .filter(session -> !over(session, now))
                .sorted(Comparator.comparing(Session::began))
                .toList();
    }

    /** End every session of a person but one, or all where it is null; return how many there were. */
    public synchronized int endAll(Actor person, @Nullable Session but) {
        int before = sessions.size();
        sessions.values()
                .removeIf(session -> session.user().actor().same(person)
                        && (but == null || !session.hash().equals(but.hash())));
        return before - sessions.size();
    }

    private static boolean over(Session session, Instant now) {
        return !now.isBefore(session.used().plus(IDLE))
                || !now.isBefore(session.began().plus(LONGEST));
    }
}
