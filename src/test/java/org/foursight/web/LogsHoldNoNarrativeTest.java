package org.foursight.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A marker in every field that can be sent: it is found in no log. The log of Jetty below INFO is left out. */
class LogsHoldNoNarrativeTest {

    private static final String MARKER = "zebra7marker";
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Appender<ILoggingEvent> CONSOLE = ROOT.getAppender("STDERR");
    private static final ListAppender<ILoggingEvent> LOGGED = new ListAppender<>();
    private static Team team;
    private static final Set<Integer> SEEN = new TreeSet<>();

    @BeforeAll
    static void start() throws BindException {
        LOGGED.start();
        ROOT.detachAppender(CONSOLE);
        ROOT.addAppender(LOGGED);
        ROOT.setLevel(Level.INFO);
        team = Team.start(
                Team.issuer(URI.create("http://127.0.0.1:1")), new MovableClock(Instant.parse("2026-05-20T09:00:00Z")));
    }

    @AfterAll
    static void stop() {
        team.stop();
        ROOT.setLevel(Level.WARN);
        ROOT.detachAppender(LOGGED);
        ROOT.addAppender(CONSOLE);
    }

    private static void seen(HttpResponse<String> answer) {
        SEEN.add(answer.statusCode());
        assertEquals(
                "max-age=63072000; includeSubDomains",
                answer.headers().firstValue("Strict-Transport-Security").orElse(""));
        SecurityHeaders.ALL.forEach(
                (name, value) -> assertEquals(List.of(value), answer.headers().allValues(name), name));
        assertTrue(answer.headers().firstValue("Server").isEmpty());
    }

    private static void raw(String request) throws Exception {
        String answer = team.browser().raw(request + "\r\nConnection: close\r\n\r\n");
        SEEN.add(Integer.parseInt(answer.substring(9, 12)));
        assertTrue(answer.contains("Strict-Transport-Security: max-age=63072000"), answer);
        assertFalse(answer.contains("\r\nServer:"), answer);
    }

    private static void post(String path, String body, String type, String... more) {
        String[] headers = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("Content-Type", type), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        seen(team.browser().post(path, body.getBytes(UTF_8), headers));
    }

    private static String logged() {
        // A copy, since other threads may be logging yet.
        return new ArrayList<>(LOGGED.list)
                .stream()
                        .map(event -> event.getFormattedMessage() + " " + event.getMDCPropertyMap() + " "
                                + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void nothing_that_was_sent_is_in_a_log_whatever_the_answer() throws Exception {
        String id = team.signIn("sends", Role.OFFICER, Role.REVIEWER);
        String[] own = team.headers(id);
        String file = new String(
                team.site().cases().caseFile(team.site().cases().all().get(0).id()), UTF_8);
        for (String body : List.of(
                MARKER,
                "{\"" + MARKER + "\":1}",
                "{\"schema\":\"" + MARKER + "\",\"" + MARKER + "\":",
                file.replaceAll("(\"summary\": *)\"", "$1\"" + MARKER + "\u0000"),
                file.replaceAll(": *\"[^\"]*\"", ":\"" + MARKER + "\""),
                "{\"reference\":\"" + MARKER + "\",\"reason\":\"" + MARKER + "\"}",
                "{\"reference\":\"south-1\",\"reason\":\"" + MARKER + "\"}",
                "\"" + MARKER.repeat(300_000) + "\"")) {
            for (String path : List.of("/api/screenings", "/api/screenings/what-if", "/api/emergency-access")) {
                post(path, body, "application/json", own);
                post(path, body, "text/" + MARKER, own);
                post(path, body, "application/json");
            }
        }
        team.clock().pass(Duration.ofMinutes(1));
        post("/sign-out", "token=" + MARKER, "application/x-www-form-urlencoded", "Cookie", own[1]);
        post("/sign-out", "token=" + MARKER.repeat(30_000), "application/x-www-form-urlencoded", "Cookie", own[1]);
        for (int i = 0; i < 12; i++) {
            seen(team.browser().get("/sign-in?to=" + MARKER, "X-Forwarded-For", MARKER));
            seen(team.browser().get("/sign-in/return?code=" + MARKER + "&state=" + MARKER, "User-Agent", MARKER));
        }
        for (String path : List.of("/" + MARKER, "/api/rules/" + MARKER, "/cases/" + MARKER, "/assets/" + MARKER)) {
            seen(team.browser().get(path, "Cookie", own[1], "Authorization", MARKER));
            seen(team.browser().get(path, "Cookie", Identity.COOKIE + "=" + MARKER));
            seen(team.browser().send("PUT", path, java.net.http.HttpRequest.BodyPublishers.ofString(MARKER)));
        }
        raw("GET /%zz" + MARKER + " HTTP/1.1\r\nHost: 127.0.0.1");
        raw("GET /api/rules HTTP/1.1\r\nHost: " + MARKER);
        raw("GET /?" + MARKER.repeat(200) + " HTTP/1.1\r\nHost: 127.0.0.1");
        raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + MARKER.repeat(2_000));
        raw("TRACE /" + MARKER + " HTTP/1.1\r\nHost: 127.0.0.1");
        assertEquals(
                Set.of(400, 401, 403, 404, 405, 413, 414, 415, 421, 422, 429, 431, 503),
                SEEN.stream().filter(status -> status >= 400).collect(Collectors.toSet()));
        assertFalse(logged().contains(MARKER), logged());
        assertFalse(String.join("\n", team.log()).contains(MARKER));
    }

    @Test
    void a_failure_of_our_own_is_logged_by_its_reference_without_its_message() throws BindException {
        Service failing = TestSite.serve(List.of(
                Route.get("/api/exception", request -> {
                    throw new IllegalStateException(MARKER, new IllegalArgumentException(MARKER));
                }),
                Route.get("/api/error", request -> {
                    throw new StackOverflowError(MARKER);
                })));
        for (String path : List.of("/api/exception", "/api/error")) {
            HttpResponse<String> answer = Browser.of(failing).get(path);
            assertEquals(500, answer.statusCode());
            String reference = answer.body().replaceAll("(?s).*urn:uuid:([0-9a-f-]{36}).*", "$1");
            assertTrue(logged().contains(reference), logged());
            assertFalse((answer.body() + logged()).contains(MARKER), logged());
        }
        failing.stop();
    }
}
