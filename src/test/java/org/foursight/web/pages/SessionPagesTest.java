package org.foursight.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.Team;
import org.foursight.web.http.Identity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seeing and ending sessions. Who may do it at all is in the table of access, which has its own test. */
class SessionPagesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private Team team;

    SessionPagesTest() throws BindException {
        team = Team.start(
                Team.issuer(URI.create("http://127.0.0.1:1/none")),
                new MovableClock(Instant.parse("2026-05-20T09:00:00Z")));
    }

    @BeforeEach
    void nobody_is_signed_in() {
        assertTrue(team.use().sessions().all().isEmpty());
    }

    @AfterEach
    void stop() {
        team.stop();
    }

    @Test
    void an_administrator_sees_who_is_signed_in_and_ends_their_sessions() {
        String first = team.signIn("u-17", Role.OFFICER);
        String second = team.signIn("u-17", Role.OFFICER);
        String other = team.signIn("u-18", Role.OFFICER);
        String[] headers = team.headers(team.signIn("a-1", Role.ADMINISTRATOR));

        Document page = Jsoup.parse(team.browser().get("/sessions", headers).body());
        assertEquals(4, page.select("tbody tr").size());
        String hash = page.select("tbody tr:contains(PC u-17) input[name=session]")
                .get(0)
                .val();
        assertEquals(303, post("/sessions/end", "session=" + hash, headers));

        assertNull(team.use().sessions().use(first));
        assertNull(team.use().sessions().use(second));
        assertNotNull(team.use().sessions().use(other));
        assertEquals(404, post("/sessions/end", "session=" + hash, headers));
        assertTrue(team.log().stream()
                .anyMatch(line -> line.contains("\"admin\"") && line.contains("https://sign-in.example u-17")));
    }

    @Test
    void people_end_their_other_sessions() {
        String here = team.signIn("u-17", Role.OFFICER);
        String elsewhere = team.signIn("u-17", Role.OFFICER);
        String other = team.signIn("u-18", Role.OFFICER);
        String[] headers = team.headers(here);

        String page = team.browser().get("/sessions", headers).body();
        assertEquals(2, Jsoup.parse(page).select("tbody tr").size());
        assertFalse(page.contains("u-18"), page);
        assertEquals(303, post("/sessions/others", "", headers));

        assertNotNull(team.use().sessions().use(here));
        assertNull(team.use().sessions().use(elsewhere));
        assertNotNull(team.use().sessions().use(other));
    }

    @Test
    void the_page_itself_ends_sessions() {
        String elsewhere = team.signIn("u-17", Role.OFFICER);
        String here = team.signIn("a-1", Role.ADMINISTRATOR);
        PageReader reader = new PageReader(team.browser(), "Cookie", Identity.COOKIE + "=" + here);
        Document page = reader.open("/sessions");
        assertEquals("Sign out", page.select("header .visitor button").text());
        page = reader.press(page, "End all sessions of PC u-17");
        assertEquals(303, reader.status());
        assertNull(team.use().sessions().use(elsewhere));
        reader.press(page, "Sign out everywhere else");
        assertEquals(303, reader.status());
        assertNotNull(team.use().sessions().use(here));
    }

    private int post(String path, String form, String[] headers) {
        String[] all = Stream.concat(Stream.of(headers), Stream.of("Content-Type", FORM))
                .toArray(String[]::new);
        return team.browser()
                .post(path, form.getBytes(java.nio.charset.StandardCharsets.US_ASCII), all)
                .statusCode();
    }
}
