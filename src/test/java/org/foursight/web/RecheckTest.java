package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Rechecks;
import org.foursight.signin.Role;
import org.foursight.web.http.Identity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether somebody who is signed in still may be is asked of a real sign-in service again, with refresh tokens. */
class RecheckTest {

    private final MockOAuth2Server issuer = new MockOAuth2Server();
    private volatile Map<String, Object> claims = groups("grp-officers");
    private volatile String subject = "u-17";
    private final AtomicInteger asked = new AtomicInteger();
    private Team team;

    @BeforeEach
    void start() throws IOException {
        issuer.start();
        team = Team.start(
                Team.issuer(URI.create(issuer.issuerUrl("force").toString())),
                new MovableClock(Clock.systemUTC().instant()));
    }

    @AfterEach
    void stop() {
        team.stop();
        issuer.shutdown();
    }

    private static Map<String, Object> groups(String... groups) {
        return Map.of("name", "PC 4471 Shaw", "unit", "north", "groups", List.of(groups));
    }

    /** What the service says of the person whenever it is asked: what the test has it say then. */
    private final class Person extends DefaultOAuth2TokenCallback {

        Person() {
            super("force", "u-17", "JWT", null, Map.of(), 300);
        }

        @Override
        public String subject(TokenRequest request) {
            return subject;
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            asked.incrementAndGet();
            return claims;
        }
    }

    /** Sign in, and return the cookie of the session. */
    private String signIn() throws Exception {
        issuer.enqueueCallback(new Person());
        HttpResponse<String> sent = team.browser().get("/sign-in");
        URI there = URI.create(sent.headers().firstValue("Location").orElseThrow());
        String back = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(there).build(), HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String attempt = sent.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        HttpResponse<String> in =
                team.browser().get("/sign-in/return?" + URI.create(back).getRawQuery(), "Cookie", attempt);
        assertEquals(303, in.statusCode(), in.body());
        return in.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(Identity.COOKIE + "="))
                .findFirst()
                .orElseThrow()
                .split(";", 2)[0];
    }

    private HttpResponse<String> session(String cookie) {
        return team.browser().get("/api/session", "Cookie", cookie);
    }

    @Test
    void a_role_taken_away_or_given_there_counts_here_when_the_time_is_over_and_is_asked_about_once() throws Exception {
        String cookie = signIn();
        int before = asked.get();
        claims = groups("grp-reviewers");
        team.clock().pass(Team.RECHECK.minusSeconds(1));
        assertTrue(session(cookie).body().contains("\"officer\""));
        assertEquals(before, asked.get());
        team.clock().pass(Duration.ofSeconds(1));
        String now = session(cookie).body();
        assertTrue(now.contains("\"reviewer\"") && !now.contains("\"officer\""), now);
        int after = asked.get();
        assertTrue(after > before);
        session(cookie);
        assertEquals(after, asked.get());
    }

    @Test
    void who_has_no_role_any_more_is_out() throws Exception {
        String cookie = signIn();
        claims = groups("grp-unknown");
        team.clock().pass(Team.RECHECK);
        assertEquals(401, session(cookie).statusCode());
        claims = groups("grp-officers");
        assertEquals(401, session(cookie).statusCode(), "out for good");
    }

    @Test
    void a_session_never_becomes_somebody_elses() throws Exception {
        String cookie = signIn();
        subject = "u-23";
        team.clock().pass(Team.RECHECK);
        assertEquals(401, session(cookie).statusCode());
    }

    @Test
    void without_a_refresh_token_people_sign_in_again() {
        String cookie = Identity.COOKIE + "=" + team.signIn("u-17", Role.OFFICER);
        assertEquals(200, session(cookie).statusCode());
        team.clock().pass(Team.RECHECK);
        assertEquals(401, session(cookie).statusCode());
    }

    @Test
    void while_the_sign_in_service_is_down_those_signed_in_go_on_and_an_account_that_is_gone_is_out() throws Exception {
        try (ForgingIssuer forging = new ForgingIssuer()) {
            Team other = Team.start(
                    Team.issuer(forging.address()),
                    new MovableClock(Clock.systemUTC().instant()));
            String cookie = forging.signIn(other);
            forging.answer(503, "down");
            other.clock().pass(Team.RECHECK);
            assertEquals(
                    200, other.browser().get("/api/session", "Cookie", cookie).statusCode());
            forging.answer(400, "{\"error\":\"invalid_grant\"}");
            assertEquals(
                    200, other.browser().get("/api/session", "Cookie", cookie).statusCode(), "not asked yet");
            other.clock().pass(Rechecks.SOON);
            assertEquals(
                    401, other.browser().get("/api/session", "Cookie", cookie).statusCode());
            other.stop();
        }
    }
}
