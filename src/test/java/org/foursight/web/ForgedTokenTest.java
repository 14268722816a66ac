package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.foursight.signin.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sign-in service can get wrong, or somebody in its place can try: no session, one event, never 500. */
class ForgedTokenTest {

    private static final ForgingIssuer ISSUER = new ForgingIssuer();
    private static final Instant NOW = Clock.systemUTC().instant();
    private static Team team;

    @BeforeAll
    static void start() throws BindException {
        team = Team.start(Team.issuer(ISSUER.address(), "two-factor"), new MovableClock(NOW));
    }

    @AfterAll
    static void stop() {
        team.stop();
        ISSUER.close();
    }

    @BeforeEach
    void pass() {
        team.clock().pass(Duration.ofMinutes(1));
    }

    private static JWTClaimsSet.Builder right(String nonce) {
        return ISSUER.claims(nonce, NOW).claim("acr", "two-factor");
    }

    private interface Forgery extends BiFunction<ForgingIssuer, String, String> {}

    private static Arguments forged(String name, int status, String code, Forgery forgery) {
        return Arguments.of(name, status, code, forgery);
    }

    static Stream<Arguments> forgeries() {
        Date past = Date.from(NOW.minusSeconds(600));
        Date future = Date.from(NOW.plusSeconds(600));
        return Stream.of(
                forged(
                        "another nonce",
                        401,
                        "token",
                        (by, n) -> by.signed(right("another").build())),
                forged(
                        "no nonce",
                        401,
                        "token",
                        (by, n) -> by.signed(right(n).claim("nonce", null).build())),
                forged(
                        "another audience",
                        401,
                        "token",
                        (by, n) -> by.signed(right(n).audience("other").build())),
                forged(
                        "no audience",
                        401,
                        "token",
                        (by, n) -> by.signed(right(n).audience((String) null).build())),
                forged(
                        "another issuer",
                        401,
                        "token",
                        (by, n) -> by.signed(right(n).issuer("https://x").build())),
                forged(
                        "no issuer",
                        401,
                        "token",
                        (by, n) -> by.signed(right(n).issuer(null).build())),
                forged(
                        "no subject",
                        401,
                        "token",
                        (by, n) -> by.signed(right(n).subject(null).build())),
                forged(
                        "expired",
                        401,
                        "token",
                        (by, n) -> by.signed(right(n).expirationTime(past).build())),
                forged(
                        "no end",
                        401,
                        "token",
                        (by, n) -> by.signed(right(n).expirationTime(null).build())),
                forged(
                        "issued later",
                        401,
                        "token",
                        (by, n) -> by.signed(right(n).issueTime(future).build())),
                forged("no algorithm", 401, "token", (by, n) -> ForgingIssuer.unsigned(right(n).build())),
                forged("public key as secret", 401, "token", (by, n) -> by.signedWithThePublicKey(right(n).build())),
                forged("unknown key", 401, "token", (by, n) -> by.signedByAStranger(right(n).build())),
                forged("key of that id", 401, "token", (by, n) -> by.signedByAStrangerAsKnown(right(n).build())),
                forged("changed after signing", 401, "token", (by, n) -> by.signed(right(n).build()) + "A"),
                forged("no token at all", 401, "token", (by, n) -> "nonsense"),
                forged(
                        "weak sign-in",
                        401,
                        "assurance",
                        (by, n) -> by.signed(right(n).claim("acr", "one").build())),
                forged(
                        "unsaid sign-in",
                        401,
                        "assurance",
                        (by, n) -> by.signed(right(n).claim("acr", null).build())),
                forged(
                        "no role",
                        403,
                        "noRole",
                        (by, n) -> by.signed(
                                right(n).claim("groups", List.of("grp-unknown")).build())),
                forged(
                        "roles that are no list",
                        403,
                        "noRole",
                        (by, n) -> by.signed(right(n).claim("groups", Map.of("grp-officers", 1))
                                .build())),
                forged(
                        "no unit",
                        403,
                        "noRole",
                        (by, n) -> by.signed(right(n).claim("unit", null).build())));
    }

    private static HttpResponse<String> signIn(Forgery forgery) {
        HttpResponse<String> sent = team.browser().get("/sign-in");
        String there = sent.headers().firstValue("Location").orElseThrow();
        String cookie = sent.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        ISSUER.token(forgery.apply(ISSUER, ForgingIssuer.parameter(there, "nonce")));
        return back(there, cookie);
    }

    private static HttpResponse<String> back(String there, String cookie) {
        return team.browser()
                .get("/sign-in/return?code=c&state=" + ForgingIssuer.parameter(there, "state"), "Cookie", cookie);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_token_with_one_thing_wrong_signs_nobody_in(String name, int status, String code, Forgery forgery) {
        int before = team.log().size();
        SignInTest.assertRefused(team, status, code, signIn(forgery));
        assertEquals(before + 1, team.log().size(), name);
    }

    @Test
    void the_same_token_with_nothing_wrong_signs_somebody_in() {
        assertEquals(303, signIn((by, nonce) -> by.signed(right(nonce).build())).statusCode());
    }

    @Test
    void a_code_the_sign_in_service_refuses_or_cannot_answer_signs_nobody_in() {
        Map<Integer, String> answers =
                Map.of(400, "{\"error\":\"invalid_grant\"}", 500, "oops", 302, "", 200, "not json");
        Map<Integer, Integer> statuses = Map.of(400, 401, 500, 503, 302, 401, 200, 401);
        answers.forEach((status, body) -> {
            HttpResponse<String> sent = team.browser().get("/sign-in");
            ISSUER.answer(status, body);
            HttpResponse<String> answer = back(
                    sent.headers().firstValue("Location").orElseThrow(),
                    sent.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0]);
            assertEquals(statuses.get(status), answer.statusCode(), body);
        });
        assertEquals(0, ISSUER.followed(), "no redirection is followed");
    }

    @Test
    void what_is_no_answer_at_all_is_400_and_a_refusal_401() {
        for (String query : List.of("", "code=", "error=access_denied", "code=c", "iss=https%3A%2F%2Fx&code=c")) {
            HttpResponse<String> sent = team.browser().get("/sign-in");
            String there = sent.headers().firstValue("Location").orElseThrow();
            String cookie =
                    sent.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
            String state = "&state=" + ForgingIssuer.parameter(there, "state");
            int status = team.browser()
                    .get("/sign-in/return?" + query + (query.equals("code=c") ? "" : state), "Cookie", cookie)
                    .statusCode();
            assertEquals(query.startsWith("error") ? 401 : 400, status, query);
            team.clock().pass(Duration.ofSeconds(30));
        }
    }

    @Test
    void a_sign_in_service_that_is_down_or_names_another_issuer_is_503() throws BindException {
        Team down = Team.start(Team.issuer(URI.create("http://127.0.0.1:1")), new MovableClock(NOW));
        SignInTest.assertRefused(down, 503, "unreachable", down.browser().get("/sign-in"));
        down.stop();
        try (ForgingIssuer other = new ForgingIssuer()) {
            other.call("https://other.example");
            Team misled = Team.start(Team.issuer(other.address()), new MovableClock(NOW));
            SignInTest.assertRefused(
                    misled, 503, "unreachable", misled.browser().get("/sign-in"));
            misled.stop();
        }
    }
}
