package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.http.Identity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits on how often one person or address may ask. It does not measure how the service bears a flood. */
class TooManyTest {

    private Team team;

    @BeforeEach
    void start() throws BindException {
        team = Team.start(
                Team.issuer(URI.create("http://127.0.0.1:1")), new MovableClock(Instant.parse("2026-05-20T09:00:20Z")));
    }

    @AfterEach
    void stop() {
        team.stop();
    }

    private int health(String forwarded) {
        return team.browser().get("/api/health", "X-Forwarded-For", forwarded).statusCode();
    }

    @Test
    void more_than_the_limit_in_a_minute_is_429_until_the_next_and_logged_once() {
        int before = team.log().size();
        for (int i = 0; i < 60; i++) {
            assertEquals(200, health("192.0.2.7"), i + "");
        }
        HttpResponse<String> refused = team.browser().get("/api/health", "X-Forwarded-For", "192.0.2.7");
        assertEquals(429, refused.statusCode());
        assertEquals("40", refused.headers().firstValue("Retry-After").orElse(""));
        assertEquals(429, health("192.0.2.7"));
        assertEquals(before + 1, team.log().size());
        assertTrue(
                team.log().get(before).contains("\"address\":\"192.0.2.7\""),
                team.log().get(before));
        assertEquals(200, health("192.0.2.8"));
        team.clock().pass(Duration.ofSeconds(40));
        assertEquals(200, health("192.0.2.7"));
    }

    @Test
    void an_address_that_the_proxy_did_not_write_does_not_count() {
        for (int i = 0; i < 60; i++) {
            assertEquals(200, health("198.51.100." + i + ", 192.0.2.7"));
        }
        assertEquals(429, health("203.0.113.1, 192.0.2.7"));
        assertEquals(200, health("192.0.2.7, 203.0.113.1"));
    }

    @Test
    void a_request_that_went_round_the_proxy_is_not_answered() throws BindException {
        Team behind = Team.behind("192.0.2.1");
        assertEquals(421, behind.browser().get("/api/health").statusCode());
        assertEquals(
                421,
                behind.browser()
                        .get("/api/health", "X-Forwarded-For", "192.0.2.1")
                        .statusCode());
        behind.stop();
    }

    @Test
    void people_are_counted_by_who_they_are_and_not_by_session_or_address() {
        String[] first = {"Cookie", Identity.COOKIE + "=" + team.signIn("busy", Role.OFFICER)};
        String[] second = {"Cookie", Identity.COOKIE + "=" + team.signIn("busy", Role.OFFICER)};
        String[] other = {"Cookie", Identity.COOKIE + "=" + team.signIn("calm", Role.OFFICER)};
        for (int i = 0; i < 60; i++) {
            assertEquals(
                    200,
                    team.browser()
                            .get("/api/health", i % 2 == 0 ? first : second)
                            .statusCode());
        }
        assertEquals(429, team.browser().get("/api/health", first).statusCode());
        assertEquals(429, team.browser().get("/api/health", second).statusCode());
        assertEquals(200, team.browser().get("/api/health", other).statusCode());
    }
}
