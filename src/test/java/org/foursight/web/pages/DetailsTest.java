package org.foursight.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.Team;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bar of a case: the switch that hides what people wrote, and when the case is reviewed. */
class DetailsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(TestSite.local(), "127.0.0.1", 0);
        new Walk(new PageReader(service)).create("DT/1");
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static HttpResponse<String> turn(String body) {
        return Browser.of(service).post("/details", body.getBytes(UTF_8), "Content-Type", FORM);
    }

    private static String kept(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    @Test
    void details_are_hidden_and_shown_again_by_a_button_that_leads_back_to_the_same_page() {
        PageReader officer = new PageReader(service);
        Document page = officer.open("/cases/DT~1/incidents");
        assertFalse(page.body().hasClass("discreet"));
        assertFalse(page.select(".card .words").isEmpty(), "what was written is marked as such");
        officer.press(page, "Hide details");
        assertEquals("/cases/DT~1/incidents", officer.path());
        String cookie = kept(turn("details=hidden&back=/cases/DT~1"));
        assertEquals("details=hidden; Path=/; HttpOnly; SameSite=Lax", cookie);
        PageReader discreet = new PageReader(Browser.of(service), "Cookie", cookie.split(";", 2)[0]);
        Document hidden = discreet.open("/cases/DT~1/check");
        assertTrue(hidden.body().hasClass("discreet"));
        assertTrue(hidden.select(".bar").text().contains("What people wrote is hidden on this screen."));
        discreet.press(hidden, "Show details");
        assertEquals("details=shown; Path=/; HttpOnly; SameSite=Lax", kept(turn("details=shown&back=/cases/DT~1")));
    }

    @Test
    void where_screens_are_shared_details_are_hidden_until_they_are_shown() throws BindException {
        Site own = TestSite.local();
        Service shared = Service.start(
                new Site(own.screening(), own.cases(), own.casework(), own.training(), own.signIn(), own.clock(), true),
                "127.0.0.1",
                0);
        try {
            PageReader officer = new PageReader(shared);
            new Walk(officer).create("DT/3");
            assertTrue(officer.open("/cases/DT~3/check").body().hasClass("discreet"));
            PageReader shown = new PageReader(Browser.of(shared), "Cookie", "details=shown");
            assertFalse(shown.open("/cases/DT~3/check").body().hasClass("discreet"));
            PageReader other = new PageReader(Browser.of(shared), "Cookie", "workshop-details=shown");
            assertTrue(other.open("/cases/DT~3/check").body().hasClass("discreet"), "a room is shown invented cases");
        } finally {
            shared.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/cases//evil.example",
                "/workshops//evil.example",
                "",
                "/rules"
            })
    void the_button_leads_nowhere_but_to_a_page_of_a_case(String back) {
        HttpResponse<String> answer = turn("details=hidden&back=" + java.net.URLEncoder.encode(back, UTF_8));
        assertEquals("/cases", answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void in_a_team_the_cookie_goes_over_tls_only_and_the_form_needs_its_token() throws BindException {
        Team team = Team.start(
                Team.issuer(URI.create("http://127.0.0.1:1/none")),
                new MovableClock(Instant.parse("2026-05-20T09:00:00Z")));
        try {
            String[] headers = team.headers(team.signIn("u-1", Role.OFFICER));
            HttpResponse<String> kept = team.browser()
                    .post(
                            "/details",
                            "details=hidden".getBytes(UTF_8),
                            "Content-Type",
                            FORM,
                            headers[0],
                            headers[1],
                            headers[2],
                            headers[3]);
            assertEquals("__Host-details=hidden; Path=/; HttpOnly; SameSite=Lax; Secure", kept(kept));
            assertEquals(
                    403,
                    team.browser()
                            .post(
                                    "/details",
                                    "details=hidden".getBytes(UTF_8),
                                    "Content-Type",
                                    FORM,
                                    headers[0],
                                    headers[1])
                            .statusCode());
        } finally {
            team.stop();
        }
    }

    @Test
    void the_bar_says_when_the_case_is_reviewed_once_the_rules_were_run() {
        PageReader officer = new PageReader(service);
        Walk walk = new Walk(officer);
        walk.create("DT/2");
        assertFalse(officer.open("/cases/DT~2").select(".bar").text().contains("Review due"));
        walk.screen("/cases/DT~2");
        String bar = officer.open("/cases/DT~2").select(".bar").text();
        assertTrue(bar.matches(".*Review due \\d+ \\w+ \\d{4} .*"), bar);
    }
}
