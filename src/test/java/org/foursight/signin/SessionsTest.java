package org.foursight.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.foursight.store.audit.Actor;
import org.junit.jupiter.api.Test;

/** How sessions begin and end. It does not test cookies. */
class SessionsTest {

    private static final SignedIn SHAW = user("u-17");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-05-20T09:00:00Z"));
    private final Sessions sessions = new Sessions(clock);

    private static SignedIn user(String subject) {
        Actor actor = new Actor("https://sign-in.example", subject, "Name", "north");
        return new SignedIn(new User(actor, Set.of(Role.OFFICER)), "refresh token");
    }

    @Test
    void a_session_that_is_not_used_for_15_minutes_is_over() {
        String id = sessions.begin(SHAW);
        clock.pass(Sessions.IDLE.minusMillis(1));
        assertNotNull(sessions.use(id));
        clock.pass(Sessions.IDLE.minusMillis(1));
        assertNotNull(sessions.use(id));
        clock.pass(Sessions.IDLE);
        assertNull(sessions.use(id));
    }

    @Test
    void a_session_in_steady_use_is_over_after_10_hours() {
        String id = sessions.begin(SHAW);
        for (int i = 0; i < 59; i++) {
            clock.pass(Duration.ofMinutes(10));
            assertNotNull(sessions.use(id));
        }
        clock.pass(Duration.ofMinutes(10));
        assertNull(sessions.use(id));
    }

    @Test
    void a_fourth_session_of_a_person_ends_the_first_and_nobody_elses() {
        String other = sessions.begin(user("u-23"));
        String first = sessions.begin(SHAW);
        clock.pass(Duration.ofSeconds(1));
        String second = sessions.begin(SHAW);
        String third = sessions.begin(SHAW);
        assertNotNull(sessions.use(first));
        String fourth = sessions.begin(SHAW);
        assertNull(sessions.use(first));
        for (String id : Set.of(other, second, third, fourth)) {
            assertNotNull(sessions.use(id));
        }
    }

    @Test
    void a_session_that_was_ended_is_over_at_once() {
        String id = sessions.begin(SHAW);
        sessions.end(Objects.requireNonNull(sessions.use(id)));
        assertNull(sessions.use(id));
    }

    @Test
    void ids_and_tokens_have_256_bits_and_are_all_different() {
        Set<String> seen = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String id = sessions.begin(SHAW);
            String token = Objects.requireNonNull(sessions.use(id)).token();
            assertTrue(id.matches("[A-Za-z0-9_-]{43}") && token.matches("[A-Za-z0-9_-]{43}"), id);
            assertTrue(seen.add(id) && seen.add(token));
            assertTrue(beginnings.add(id.substring(0, 9)));
        }
    }

    @Test
    void only_its_own_token_is_accepted_and_the_id_is_not_kept() {
        String id = sessions.begin(SHAW);
        Session session = Objects.requireNonNull(sessions.use(id));
        Session another = Objects.requireNonNull(sessions.use(sessions.begin(SHAW)));
        assertTrue(session.accepts(session.token()));
        assertFalse(session.accepts(another.token()));
        assertFalse(session.accepts(null));
        assertFalse(session.accepts(""));
        assertFalse(session.toString().contains(id));
        assertFalse(session.toString().contains("refresh token"));
        assertEquals(64, session.hash().length());
    }
}
