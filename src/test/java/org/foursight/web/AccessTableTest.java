package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.javalin.http.HandlerType;
import java.net.BindException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.foursight.signin.Access;
import org.foursight.signin.AccessRow;
import org.foursight.signin.Grant;
import org.foursight.signin.Role;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.store.cases.EmergencyAccesses;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of access, each endpoint with each role, with a case of the own unit, of another and with none, in real
 * requests. What answers once a request is admitted is left out: every route answers 204.
 */
class AccessTableTest {

    private static final Access ACCESS = Access.standard();
    private static final JsonMapper JSON = new JsonMapper();
    private static Team team;

    @BeforeAll
    static void start() throws BindException {
        List<Route> routes = ACCESS.rows().stream()
                .map(row ->
                        new Route(HandlerType.findOrCreate(row.method()), row.path(), request -> request.status(204)))
                .toList();
        team = Team.start(routes, ACCESS);
    }

    @AfterAll
    static void stop() {
        team.stop();
    }

    static List<AccessRow> rows() {
        return ACCESS.rows();
    }

    private static List<String> paths(AccessRow row) {
        List<String> references = row.ofOneCase() ? List.of(team.own(), team.other(), "no-such-case") : List.of("-");
        return references.stream()
                .map(reference -> row.path().replace("{reference}", reference).replaceAll("\\{[a-z]+}", "1"))
                .toList();
    }

    private static HttpResponse<String> send(AccessRow row, String path, String... headers) {
        return team.browser().send(row.method(), path, BodyPublishers.noBody(), headers);
    }

    @TestFactory
    Stream<DynamicTest> an_endpoint_answers_each_role_as_its_row_says_and_logs_what_it_refuses() {
        return eachRow(rows(), AccessTableTest::answersEachRole);
    }

    /** Return how many requests were refused. */
    private static int answersEachRole(AccessRow row) {
        int refused = 0;
        for (Role role : Role.values()) {
            String[] headers = team.headers(team.signIn(role + row.key(), role));
            List<String> paths = paths(row);
            for (int i = 0; i < paths.size(); i++) {
                int expected = expected(row.grant(Set.of(role)), i);
                HttpResponse<String> answer = send(row, paths.get(i), headers);
                assertEquals(expected, answer.statusCode(), role + " " + row.method() + " " + paths.get(i));
                refused += expected == 204 ? 0 : 1;
            }
        }
        for (String path : paths(row)) {
            assertEquals(row.anyone() ? 204 : 401, send(row, path).statusCode(), "nobody " + path);
            assertEquals(
                    row.anyone() ? 204 : 401,
                    send(row, path, "Cookie", Identity.COOKIE + "=forged").statusCode(),
                    "forged " + path);
            refused += row.anyone() ? 0 : 2;
        }
        return refused;
    }

    /** Try each row, then read the log once: it has gained as many refusals of each row as there were, and no more. */
    private static Stream<DynamicTest> eachRow(List<AccessRow> rows, ToIntFunction<AccessRow> refusals) {
        int before = team.log().size();
        Map<String, Integer> refused = new TreeMap<>();
        Stream<DynamicTest> tried = rows.stream()
                .map(row -> dynamicTest(row.key(), () -> {
                    int count = refusals.applyAsInt(row);
                    if (count > 0) {
                        refused.put(row.key(), count);
                    }
                }));
        return Stream.concat(tried, Stream.of(dynamicTest("the log", () -> {
            Map<String, Integer> logged = new TreeMap<>();
            List<String> log = team.log();
            for (String line : log.subList(before, log.size())) {
                JsonNode event = JSON.readTree(line).path("event");
                assertEquals("denied", event.path("op").asString(), line);
                assertEquals("denied", event.path("outcome").asString(), line);
                logged.merge(event.path("object").path("id").asString(), 1, Integer::sum);
            }
            assertEquals(refused, logged);
        })));
    }

    private static int expected(Grant grant, int place) {
        return switch (grant) {
            case NO -> 403;
            case YES -> 204;
            case UNIT, EMERGENCY -> place == 0 ? 204 : 404;
        };
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_case_of_another_unit_answers_exactly_as_one_that_does_not_exist(AccessRow row) {
        if (!row.ofOneCase()) {
            return;
        }
        String[] headers = team.headers(team.signIn("twin" + row.key(), Role.OFFICER, Role.REVIEWER));
        HttpResponse<String> other = send(row, paths(row).get(1), headers);
        HttpResponse<String> none = send(row, paths(row).get(2), headers);
        assertEquals(none.statusCode(), other.statusCode());
        assertEquals(none.body(), other.body());
        Set<String> names = new HashSet<>(none.headers().map().keySet());
        names.remove("date");
        names.forEach(name ->
                assertEquals(none.headers().allValues(name), other.headers().allValues(name), name));
    }

    @TestFactory
    Stream<DynamicTest> what_changes_something_needs_the_token_of_its_own_session_and_no_other_site() {
        List<AccessRow> changing = rows().stream()
                .filter(row -> !row.method().equals("GET") && !row.anyone())
                .toList();
        return eachRow(changing, AccessTableTest::needsItsToken);
    }

    /** Return how many requests were refused. */
    private static int needsItsToken(AccessRow row) {
        String id = team.signIn("token" + row.key(), Role.values());
        String cookie = Identity.COOKIE + "=" + id;
        String[] own = team.headers(id);
        String[] another = team.headers(team.signIn("other" + row.key(), Role.values()));
        List<String[]> refused = List.of(
                new String[] {"Cookie", cookie},
                new String[] {"Cookie", cookie, Identity.TOKEN, "guessed"},
                new String[] {"Cookie", cookie, Identity.TOKEN, another[3]},
                new String[] {"Cookie", cookie, Identity.TOKEN, own[3], "Sec-Fetch-Site", "cross-site"},
                new String[] {"Cookie", cookie, Identity.TOKEN, own[3], "Sec-Fetch-Site", "same-site"},
                new String[] {"Cookie", cookie, Identity.TOKEN, own[3], "Origin", "https://evil.example"},
                new String[] {"Cookie", cookie, Identity.TOKEN, own[3], "Origin", "null"});
        String path = paths(row).get(0);
        for (String[] headers : refused) {
            assertEquals(403, send(row, path, headers).statusCode(), String.join(" ", headers));
        }
        assertEquals(
                204,
                send(row, path, "Cookie", cookie, Identity.TOKEN, own[3], "Origin", "https://127.0.0.1")
                        .statusCode());
        return refused.size();
    }

    @Test
    void emergency_access_opens_one_case_for_reading_to_one_reviewer_for_two_hours() {
        List<AccessRow> emergency = ACCESS.rows().stream()
                .filter(row -> row.grant(Set.of(Role.REVIEWER)) == Grant.EMERGENCY)
                .toList();
        assertTrue(emergency.size() >= 5, emergency.toString());
        Actor reviewer = new Actor("https://sign-in.example", "breaker", "PS breaker", "north");
        team.site().database().emergencyAccesses().give(team.other(), "why", Caller.local(reviewer, Purpose.REVIEW));
        List<String> opened = new ArrayList<>();
        String[] headers = team.headers(team.signIn("breaker", Role.REVIEWER));
        String[] another = team.headers(team.signIn("bystander", Role.REVIEWER));
        String[] officer = team.headers(team.signIn("officer", Role.OFFICER));
        for (AccessRow row : ACCESS.rows()) {
            if (row.ofOneCase()) {
                if (send(row, paths(row).get(1), headers).statusCode() == 204) {
                    opened.add(row.key());
                }
                int refused = row.grant(Set.of(Role.REVIEWER)) == Grant.NO ? 403 : 404;
                assertEquals(refused, send(row, paths(row).get(2), headers).statusCode(), row.key());
                assertTrue(send(row, paths(row).get(1), another).statusCode() != 204, row.key());
                assertTrue(send(row, paths(row).get(1), officer).statusCode() != 204, row.key());
            }
        }
        assertEquals(emergency.stream().map(AccessRow::key).toList(), opened);
        team.clock().pass(EmergencyAccesses.LASTS);
        String[] later = team.headers(team.signIn("breaker", Role.REVIEWER));
        emergency.forEach(row ->
                assertEquals(404, send(row, paths(row).get(1), later).statusCode(), row.key()));
    }

    @Test
    void a_service_whose_table_lacks_a_route_or_has_one_too_many_does_not_start() {
        Route extra = Route.get("/extra", request -> request.status(204));
        assertThrows(IllegalStateException.class, () -> Team.start(List.of(extra), ACCESS));
    }
}
