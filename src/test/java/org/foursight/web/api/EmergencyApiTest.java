package org.foursight.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.Team;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Emergency access over HTTP. What it opens is tested with the table of access. */
class EmergencyApiTest {

    private static Team team;

    @BeforeAll
    static void start() throws BindException {
        team = Team.start(
                Team.issuer(java.net.URI.create("http://127.0.0.1:1")),
                new MovableClock(java.time.Instant.parse("2026-05-20T09:00:00Z")));
    }

    @AfterAll
    static void stop() {
        team.stop();
    }

    private static HttpResponse<String> ask(String id, String body) {
        String[] json = {"Content-Type", "application/json"};
        String[] headers = Stream.concat(Arrays.stream(team.headers(id)), Arrays.stream(json))
                .toArray(String[]::new);
        return team.browser().post("/api/emergency-access", body.getBytes(UTF_8), headers);
    }

    private static HttpResponse<String> look(String id, String found) {
        String[] json = {"Content-Type", "application/json"};
        String[] headers = Stream.concat(Arrays.stream(team.headers(id)), Arrays.stream(json))
                .toArray(String[]::new);
        String body = "{\"reference\":\"" + team.other() + "\",\"number\":1,\"found\":\"" + found + "\"}";
        return team.browser().post("/api/emergency-access/looks", body.getBytes(UTF_8), headers);
    }

    private static String list(String id) {
        return team.browser().get("/api/emergency-access", team.headers(id)).body();
    }

    private static String body(String reference, String reason) {
        return "{\"reference\":\"" + reference + "\",\"reason\":\"" + reason + "\"}";
    }

    @Test
    void it_is_given_for_a_reason_recorded_and_listed_where_it_is_reviewed() {
        String reviewer = team.signIn("asks", Role.REVIEWER);
        HttpResponse<String> given = ask(reviewer, body(team.other(), "Victim is at the front desk"));
        assertEquals(201, given.statusCode(), given.body());
        assertTrue(given.body().contains("\"until\" : \"2026-05-20T11:00:00Z\""), given.body());
        String line = team.log().stream()
                .filter(event -> event.contains("\"op\":\"breakGlass\"") && event.contains("\"outcome\":\"ok\""))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains("\"case\":\"south-1\"") && line.contains("\"subject\":\"asks\""), line);
        assertFalse(line.contains("front desk"), line);
        assertTrue(list(team.signInOf("south", "keeps", Role.REVIEWER)).contains("front desk"));
        assertTrue(list(team.signInOf("none", "audits", Role.AUDITOR)).contains("front desk"));
        assertFalse(list(reviewer).contains("south-1"));
        assertEquals(404, look(reviewer, "my own").statusCode());
        String keeper = team.signInOf("south", "looks", Role.REVIEWER);
        assertEquals(422, look(keeper, "x".repeat(1_001)).statusCode());
        assertEquals(201, look(keeper, "It was right to").statusCode());
        assertTrue(list(keeper).contains("It was right to"));
        assertEquals(
                409,
                look(team.signInOf("none", "audits", Role.AUDITOR), "again").statusCode());
    }

    @Test
    void it_is_refused_without_a_reason_for_an_own_case_and_for_none() {
        String reviewer = team.signIn("asks too", Role.REVIEWER);
        assertEquals(422, ask(reviewer, body(team.other(), " ")).statusCode());
        assertEquals(422, ask(reviewer, body(team.other(), "x".repeat(1_001))).statusCode());
        assertEquals(422, ask(reviewer, "{\"reference\":\"south-1\"}").statusCode());
        assertEquals(
                422, ask(reviewer, body(team.other(), "why\",\"until\":\"2030")).statusCode());
        assertEquals(422, ask(reviewer, "[]").statusCode());
        assertEquals(400, ask(reviewer, "{").statusCode());
        assertEquals(409, ask(reviewer, body(team.own(), "why")).statusCode());
        assertEquals(404, ask(reviewer, body("no-such-case", "why")).statusCode());
        List<String> log = team.log();
        assertTrue(log.get(log.size() - 1).contains("\"code\":\"noSuchCase\""), log.get(log.size() - 1));
        assertFalse(log.get(log.size() - 1).contains("no-such-case"), log.get(log.size() - 1));
    }

    @Test
    void only_reviewers_may_ask() {
        for (Role role : List.of(Role.OFFICER, Role.TRAINER, Role.ADMINISTRATOR, Role.AUDITOR)) {
            assertEquals(
                    403,
                    ask(team.signIn(role.toString(), role), body(team.other(), "why"))
                            .statusCode(),
                    role.name());
        }
    }
}
