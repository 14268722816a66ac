package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.foursight.signin.Attempts;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.signin.Sessions;
import org.foursight.web.http.Identity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in at a real sign-in service on loopback. It does not test that service, nor TLS. */
class SignInTest {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static Team team;

    @BeforeAll
    static void start() throws IOException {
        ISSUER.start();
        team = Team.start(
                Team.issuer(URI.create(ISSUER.issuerUrl("force").toString())),
                new MovableClock(Clock.systemUTC().instant()));
    }

    @AfterAll
    static void stop() {
        team.stop();
        ISSUER.shutdown();
    }

    /** One sign-in as far as the answer of the sign-in service: its query, and the cookie of the attempt. */
    private record Begun(String query, String cookie) {}

    private static Begun begin(String path, Map<String, Object> claims) {
        ISSUER.enqueueCallback(new DefaultOAuth2TokenCallback("force", "u-17", "JWT", null, claims, 300));
        HttpResponse<String> sent = team.browser().get(path);
        assertEquals(303, sent.statusCode(), sent.body());
        String there = sent.headers().firstValue("Location").orElseThrow();
        assertTrue(there.contains("code_challenge_method=S256") && there.contains("nonce="), there);
        String state = there.replaceAll(".*[?&]state=([^&]+).*", "$1");
        assertTrue(state.length() >= 22, "128 bits or more: " + state);
        String kept = sent.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(kept.startsWith("__Host-attempt="), kept);
        assertTrue(kept.contains("; Path=/; Secure; HttpOnly; SameSite=Lax"), kept);
        HttpResponse<String> back = follow(there);
        URI answer = URI.create(back.headers().firstValue("Location").orElseThrow());
        assertEquals("/sign-in/return", answer.getPath());
        return new Begun(answer.getRawQuery(), kept.substring(0, kept.indexOf(';')));
    }

    private static HttpResponse<String> follow(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static HttpResponse<String> finish(String query, String... headers) {
        return team.browser().get("/sign-in/return?" + query, headers);
    }

    private static Map<String, Object> officer(String unit) {
        return Map.of("name", "PC 4471 Shaw", "unit", unit, "groups", List.of("grp-officers"));
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(Identity.COOKIE + "="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void somebody_who_signs_in_is_known_by_name_roles_and_unit_and_comes_back_to_their_page() {
        Begun begun = begin("/sign-in?to=%2Fopenapi%2Fui", officer("north"));
        HttpResponse<String> answer = finish(begun.query(), "Cookie", begun.cookie());
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals("/openapi/ui", answer.headers().firstValue("Location").orElse(""));
        String cookie = session(answer);
        assertTrue(cookie.matches("__Host-sid=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax"), cookie);
        String id = cookie.substring(0, cookie.indexOf(';'));
        String page = team.browser().get("/", "Cookie", id).body();
        assertTrue(page.contains("Signed in: PC 4471 Shaw (officer, unit north)"), page);
        assertTrue(team.browser().get("/api/session", "Cookie", id).body().contains("\"officer\""));
        assertEquals(
                403, team.browser().get("/api/emergency-access", "Cookie", id).statusCode());
        String line = team.log().get(team.log().size() - 2);
        assertTrue(line.contains("\"code\":\"signedIn\"") && line.contains("\"subject\":\"u-17\""), line);
        assertFalse(String.join("", team.log()).contains(id.substring(id.indexOf('=') + 1)));
    }

    @Test
    void signing_in_gives_a_new_session_and_ends_the_one_before() {
        String before = Identity.COOKIE + "=" + team.signIn("u-before", Role.OFFICER);
        Begun begun = begin("/sign-in", officer("north"));
        HttpResponse<String> answer = finish(begun.query(), "Cookie", begun.cookie() + "; " + before);
        assertEquals(303, answer.statusCode());
        assertNotEquals(before, session(answer).split(";", 2)[0]);
        assertEquals(401, team.browser().get("/api/session", "Cookie", before).statusCode());
    }

    @Test
    void what_was_shown_to_a_room_in_the_session_before_is_hidden_again() {
        Begun begun = begin("/sign-in", officer("north"));
        HttpResponse<String> answer = finish(
                begun.query(), "Cookie", begun.cookie() + "; __Host-details=hidden; __Host-workshop-details=shown");
        List<String> kept = answer.headers().allValues("Set-Cookie");
        assertTrue(
                kept.contains("__Host-workshop-details=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure"),
                kept.toString());
        assertTrue(kept.stream().noneMatch(cookie -> cookie.startsWith("__Host-details")), kept.toString());
    }

    @Test
    void an_answer_is_taken_once_only_in_its_own_browser_and_in_time() {
        Begun begun = begin("/sign-in", officer("north"));
        assertRefused(400, "noAttempt", finish(begun.query()));
        assertRefused(400, "noAttempt", finish(begun.query(), "Cookie", "__Host-attempt=guessed"));
        assertEquals(303, finish(begun.query(), "Cookie", begun.cookie()).statusCode());
        assertRefused(400, "noAttempt", finish(begun.query(), "Cookie", begun.cookie()));
        Begun late = begin("/sign-in", officer("north"));
        team.clock().pass(Attempts.LASTS);
        assertRefused(400, "noAttempt", finish(late.query(), "Cookie", late.cookie()));
    }

    @Test
    void another_state_none_or_two_are_refused_and_so_is_a_code_used_before() {
        Begun first = begin("/sign-in", officer("north"));
        String code = first.query().replaceAll("&?state=[^&]*", "");
        assertRefused(400, "state", finish(code + "&state=guessed", "Cookie", first.cookie()));
        Begun second = begin("/sign-in", officer("north"));
        assertRefused(400, "state", finish(code, "Cookie", second.cookie()));
        Begun twice = begin("/sign-in", officer("north"));
        assertRefused(400, "state", finish(twice.query() + "&state=x", "Cookie", twice.cookie()));
        team.clock().pass(Duration.ofMinutes(1));
        Begun used = begin("/sign-in", officer("north"));
        assertEquals(303, finish(used.query(), "Cookie", used.cookie()).statusCode());
        Begun next = begin("/sign-in", officer("north"));
        String mixed = used.query().replaceAll("state=[^&]*", "") + next.query().replaceAll(".*(state=[^&]*).*", "&$1");
        assertRefused(401, "code", finish(mixed, "Cookie", next.cookie()));
    }

    @Test
    void a_session_ends_when_signed_out_and_the_browser_is_told_to_forget() {
        String id = team.signIn("u-leaving", Role.OFFICER);
        String[] headers = team.headers(id);
        HttpResponse<String> answer = team.browser()
                .post(
                        "/sign-out",
                        ("token=" + headers[3]).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        "Cookie",
                        headers[1],
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                "\"cache\", \"cookies\", \"storage\"",
                answer.headers().firstValue("Clear-Site-Data").orElse(""));
        assertTrue(session(answer).endsWith("Max-Age=0"));
        assertEquals(
                401, team.browser().get("/api/session", "Cookie", headers[1]).statusCode());
    }

    @Test
    void a_session_left_alone_is_over_and_its_page_offers_to_sign_in() {
        String id = Identity.COOKIE + "=" + team.signIn("u-idle", Role.OFFICER);
        team.clock().pass(Sessions.IDLE);
        HttpResponse<String> answer = team.browser().get("/openapi/ui", "Cookie", id);
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("href=\"/sign-in?to=%2Fopenapi%2Fui\""), answer.body());
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() {
        for (String to : List.of(
                "https://evil.example", "//evil.example", "/%5Cevil.example", "/cases/%0d%0aX:1", "/sign-out")) {
            team.clock().pass(Duration.ofMinutes(1));
            Begun begun = begin("/sign-in?to=" + to.replace(":", "%3A").replace("\\", "%5C"), officer("north"));
            HttpResponse<String> answer = finish(begun.query(), "Cookie", begun.cookie());
            assertEquals("/", answer.headers().firstValue("Location").orElse(""), to);
        }
    }

    static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertRefused(team, status, code, answer);
    }

    static void assertRefused(Team where, int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("<h1>"), answer.body());
        assertTrue(
                answer.headers().allValues("Set-Cookie").stream().noneMatch(c -> c.startsWith(Identity.COOKIE)), code);
        List<String> log = where.log();
        String last = log.get(log.size() - 1);
        assertTrue(last.contains("\"op\":\"signIn\"") && last.contains("\"code\":\"" + code + "\""), last);
    }
}
