package org.foursight.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.Team;
import org.foursight.web.TestSite;
import org.foursight.web.http.Identity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The switch between English and Welsh. What every page is in both, {@link PageReader} looks at. */
class LanguageTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TO_WELSH = "Cymraeg – Newid yr iaith i’r Gymraeg";
    private static final String TO_ENGLISH = "English – Change the language to English";
    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(TestSite.local(), "127.0.0.1", 0);
        Walk walk = new Walk(new PageReader(service));
        walk.create("LA/1");
        walk.view(walk.screen("/cases/LA~1"));
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static PageReader welsh() {
        return new PageReader(Browser.of(service), "Cookie", "language=cy");
    }

    private static HttpResponse<String> turn(String language, String back) {
        String body = "language=" + language + "&back=" + URLEncoder.encode(back, UTF_8);
        return Browser.of(service).post("/language", body.getBytes(UTF_8), "Content-Type", FORM);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/cases?show=waiting&find=LA%2F1",
                "/cases/LA~1/incidents",
                "/cases/LA~1/q/red-flags/weapon",
                "/rules?text=fear",
                "/workshops",
                "/accessibility"
            })
    void the_switch_leads_back_to_the_same_page_with_its_query(String address) {
        PageReader officer = new PageReader(service);
        officer.press(officer.open(address), TO_WELSH);
        assertEquals(address, officer.path());
        PageReader reader = welsh();
        reader.press(reader.open(address), TO_ENGLISH);
        assertEquals(address, reader.path());
    }

    @Test
    void the_browser_remembers_welsh_until_it_is_closed_or_english_is_chosen() {
        assertEquals("language=cy; Path=/; HttpOnly; SameSite=Lax", header(turn("cy", "/help"), "Set-Cookie"));
        assertTrue(header(turn("en", "/help"), "Set-Cookie").startsWith("language=; "));
        assertTrue(header(turn("en", "/help"), "Set-Cookie").contains("Max-Age=0"));
        assertTrue(header(turn("xx", "/help"), "Set-Cookie").contains("Max-Age=0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/cases//evil.example",
                "/help?a=\r\nSet-Cookie: b",
                "/help#<b>",
                "",
                "/nowhere",
                "/language",
                "/sign-out"
            })
    void the_switch_leads_nowhere_but_to_a_page_that_can_be_read(String back) {
        HttpResponse<String> answer = turn("cy", back);
        assertEquals("/", header(answer, "Location"), back);
        assertEquals(1, answer.headers().allValues("Set-Cookie").size());
    }

    @Test
    void a_form_that_was_refused_is_not_sent_again_by_the_switch() {
        PageReader officer = welsh();
        Document refused = officer.press(officer.open("/cases/new"), "Create the case");
        assertEquals(422, officer.status());
        assertEquals(
                "Mae problem wedi codi", refused.select(".error-summary h2").text());
        assertEquals("cy", refused.select(".error-summary h2 span").attr("lang"));
        assertEquals("Gwall:", refused.select(".error .hidden").get(0).text());
        assertEquals(
                "/cases", refused.select("form[action=/language] [name=back]").attr("value"));
    }

    @Test
    void only_the_switch_decides_whatever_the_browser_prefers() {
        HttpResponse<String> answer = Browser.of(service).get("/help", "Accept-Language", "cy");
        assertEquals("en-GB", Jsoup.parse(answer.body()).select("html").attr("lang"));
    }

    @Test
    void no_page_is_kept_to_be_shown_in_the_other_language() {
        for (String page : List.of("/", "/cases/LA~1", "/rules", "/accessibility")) {
            for (String language : List.of("language=en", "language=cy")) {
                HttpResponse<String> answer = Browser.of(service).get(page, "Cookie", language);
                assertEquals("no-store", header(answer, "Cache-Control"), page);
                assertEquals("", header(answer, "ETag"), page);
            }
        }
    }

    @Test
    void in_a_team_it_works_before_signing_in_over_tls_only_and_for_no_other_site() throws BindException {
        Team team = Team.start(
                Team.issuer(URI.create("http://127.0.0.1:1/none")),
                new MovableClock(Instant.parse("2026-05-20T09:00:00Z")));
        try {
            byte[] body = "language=cy&back=/privacy".getBytes(UTF_8);
            HttpResponse<String> kept = team.browser().post("/language", body, "Content-Type", FORM);
            assertEquals(
                    "__Host-language=cy; Path=/; HttpOnly; SameSite=Lax; Secure",
                    kept.headers().firstValue("Set-Cookie").orElse(""));
            assertEquals("/privacy", header(kept, "Location"));
            HttpResponse<String> other =
                    team.browser().post("/language", body, "Content-Type", FORM, "Sec-Fetch-Site", "cross-site");
            assertEquals(403, other.statusCode());
            Document refused = Jsoup.parse(team.browser()
                    .get("/cases?show=all", "Cookie", "__Host-language=cy")
                    .body());
            assertEquals("cy", refused.select("html").attr("lang"));
            assertEquals("Mewngofnodi", refused.select("main a span[lang=cy]").text());
            String session = Identity.COOKIE + "=" + team.signIn("u-1", Role.OFFICER) + "; __Host-language=cy";
            PageReader officer = new PageReader(team.browser(), "Cookie", session);
            Document start = officer.open("/");
            assertFalse(start.select("form[action=/language] [name=token]")
                    .attr("value")
                    .isEmpty());
            Document out = officer.press(start, "Allgofnodi");
            assertEquals("Rydych wedi allgofnodi", out.select("h1").text());
            assertTrue(out.select("form[action=/sign-out]").isEmpty());
            assertEquals("/", out.select("form[action=/language] [name=back]").attr("value"));
        } finally {
            team.stop();
        }
    }
}
