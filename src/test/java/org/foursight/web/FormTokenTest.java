package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.URI;
import java.time.Instant;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.http.Identity;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forms of a signed-in officer carry the token of the session, and the case of another unit is not there. */
class FormTokenTest {

    private static Team team;

    @BeforeAll
    static void start() throws BindException {
        MovableClock clock = new MovableClock(Instant.parse("2026-05-20T09:00:00Z"));
        team = Team.start(Team.issuer(URI.create("http://127.0.0.1:1/none")), clock);
    }

    @AfterAll
    static void stop() {
        team.stop();
    }

    private static PageReader signedIn() {
        String session = team.signIn("officer", Role.OFFICER);
        return new PageReader(team.browser(), "Cookie", Identity.COOKIE + "=" + session);
    }

    @Test
    void a_form_is_taken_with_the_token_that_stands_in_it_and_not_without() {
        PageReader officer = signedIn();
        new Walk(officer).create("FT/1");
        assertEquals("/cases/FT~1", officer.path());
        assertTrue(officer.open("/cases/FT~1").text().contains("Signed in: PC officer"));

        Document form = officer.open("/cases/FT~1/q/red-flags/weapon");
        form.select("main input[name=token]").remove();
        officer.press(form, "Save and continue", "reply", "yes");
        assertEquals(403, officer.status());
        assertFalse(officer.open("/cases/FT~1/q/red-flags/weapon").text().contains("Answered now"));
    }

    @Test
    void every_form_of_a_page_that_changes_something_has_the_token() {
        PageReader officer = signedIn();
        Walk walk = new Walk(officer);
        walk.create("FT/2");
        walk.view(walk.screen("/cases/FT~2"));
        for (String page : new String[] {
            "/new",
            "/FT~2/add-incident",
            "/FT~2/incidents/i1",
            "/FT~2/incidents/i1/remove",
            "/FT~2/q/red-flags/weapon",
            "/FT~2/check",
            "/FT~2/decide/offence-s2",
            "/FT~2/order",
            "/FT~2/export"
        }) {
            Document read = officer.open("/cases" + page);
            assertEquals(200, officer.status(), page);
            assertEquals(
                    read.select("form[method=post]").size(),
                    read.select("form[method=post]:has(input[name=token])").size(),
                    page);
        }
    }

    @Test
    void a_case_of_another_unit_answers_like_one_that_does_not_exist() {
        PageReader officer = signedIn();
        officer.open("/cases/" + team.other());
        assertEquals(404, officer.status());
        officer.open("/cases/none");
        assertEquals(404, officer.status());
        officer.open("/cases/" + team.own());
        assertEquals(200, officer.status());
    }
}
