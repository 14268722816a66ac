package org.foursight.web.pages.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.foursight.signin.Access;
import org.foursight.signin.LocalUse;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.Browser;
import org.foursight.web.RoomService;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.foursight.web.pages.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Phones answer over a second listener that knows nothing else. It does not prove what a network between does. */
class PhonesTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-05-20T09:00:00Z"));
    private Service service;
    private RoomService room;
    private PageReader trainer;
    private Browser phone;

    @BeforeEach
    void start() throws BindException {
        Site bare = TestSite.of(new LocalUse(TestSite.person("trainer", Role.TRAINER)), clock);
        room = RoomService.start(bare.training(), clock, "127.0.0.1", 0);
        Site site = new Site(
                bare.screening(),
                bare.cases(),
                bare.casework(),
                bare.training().answering("http://127.0.0.1:" + room.port()),
                bare.signIn(),
                clock);
        service = Service.start(site, "127.0.0.1", 0);
        trainer = new PageReader(service);
        phone = new Browser(room.port(), HttpClient.newHttpClient());
    }

    @AfterEach
    void stop() {
        service.stop();
        room.stop();
    }

    /** Start a workshop, let phones in, and return the page of the room. */
    private Document begin() {
        Document page = trainer.press(trainer.open("/workshops"), "Start: Two occasions of fear");
        return trainer.press(page, "Let phones answer");
    }

    private static String join(Document page) {
        return page.select(".join strong").text().replaceFirst("http://[^/]*", "");
    }

    private Document toStop(Document page) {
        Document now = trainer.press(page, "Begin");
        while (now.select("#hands-MET").isEmpty()) {
            now = trainer.press(now, "Next");
        }
        return now;
    }

    private String cookie(String join) {
        String set = phone.get(join).headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(set.matches("room=[2-9a-z]{27}; Path=/join; HttpOnly; SameSite=Strict"), set);
        return set.replaceFirst(";.*", "");
    }

    private HttpResponse<String> answer(String join, String cookie, String stop, String answer, String... more) {
        String[] headers = new String[4 + more.length];
        System.arraycopy(
                new String[] {"Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded"}, 0, headers, 0, 4);
        System.arraycopy(more, 0, headers, 4, more.length);
        return phone.post(join, ("stop=" + stop + "&answer=" + answer).getBytes(StandardCharsets.UTF_8), headers);
    }

    @Test
    void phones_and_hands_are_counted_together_once_a_device_until_the_lock() {
        Document page = begin();
        String join = join(page);
        assertTrue(join.matches("/join/[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}"), join);
        String first = cookie(join);
        String second = cookie(join);
        assertTrue(phone.get(join, "Cookie", first).body().contains("Look at the screen"));
        page = toStop(page);
        Document asked = Jsoup.parse(phone.get(join, "Cookie", first).body());
        assertEquals(page.select("h1").text(), asked.select("h1").text());
        assertEquals("Training – fictional case", asked.select(".training").text());
        assertTrue(asked.select("input[checked]").isEmpty());
        assertEquals(200, answer(join, first, "q1", "MET").statusCode());
        assertEquals(200, answer(join, first, "q1", "UNKNOWN").statusCode());
        assertEquals(200, answer(join, second, "q1", "MET").statusCode());
        assertEquals(422, answer(join, second, "q1", "GUILTY").statusCode());
        page = trainer.open(trainer.path());
        assertTrue(page.text().contains("Phones that have answered: 2"), page.text());
        page = trainer.press(page, "Lock the predictions", "hands-NOT_MET", "3");
        assertTrue(page.select(".tally tbody").text().startsWith("Yes 1 No 3 Not known yet 1"), page.text());
        HttpResponse<String> late = answer(join, first, "q1", "MET");
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("Look at the screen"));
        page = trainer.open(trainer.path());
        assertTrue(page.select(".tally tbody").text().startsWith("Yes 1 No 3 Not known yet 1"));
    }

    @Test
    void no_page_of_a_phone_holds_what_the_rules_conclude_or_the_model_answer() {
        Document page = toStop(begin());
        String join = join(page);
        String cookie = cookie(join);
        trainer.press(page, "Lock the predictions", "hands-MET", "1");
        String body = phone.get(join, "Cookie", cookie).body();
        assertFalse(body.contains("Two occasions are recorded"), body);
        assertFalse(body.contains("fear-of-violence-twice"), body);
    }

    @Test
    void what_a_trainer_typed_is_shown_to_phones_and_obeyed_by_none() {
        String hostile = "</title></legend><svg onload=alert(1)><script>alert(1)</script> \"><img src=x onerror=a>";
        Document build =
                trainer.press(trainer.open("/workshops"), "Build a plan", "demonstration", "one-incident-only");
        build = trainer.press(
                build, "Add this stop", "question", hostile, "why", "Invented.", "option-MET", hostile, "model", "MET");
        Document page = trainer.press(trainer.press(build, "Rehearse or run it"), "Let phones answer");
        String join = join(page);
        toStop(page);
        Document asked = Jsoup.parse(phone.get(join).body());
        assertEquals(hostile, asked.select("h1").text());
        assertEquals(hostile, asked.select("label").get(0).text());
        assertTrue(asked.select("svg, img, script").isEmpty(), asked.html());
    }

    @Test
    void a_wrong_code_a_made_up_device_and_another_site_are_refused() {
        Document page = toStop(begin());
        String join = join(page);
        String cookie = cookie(join);
        assertEquals(403, answer(join, "room=made-up", "q1", "MET").statusCode());
        assertEquals(
                403,
                answer(join, cookie, "q1", "MET", "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(
                403,
                answer(join, cookie, "q1", "MET", "Origin", "http://evil.example")
                        .statusCode());
        assertEquals(409, answer(join, cookie, "q2", "MET").statusCode());
        for (int i = 0; i < 10; i++) {
            assertEquals(404, phone.get("/join/2222-2222-222" + (i % 8 + 2)).statusCode());
        }
        assertEquals(429, phone.get("/join/2222-2222-2222").statusCode());
        assertEquals(200, phone.get(join, "Cookie", cookie).statusCode());
        trainer.press(page, "Let no more phones answer");
        clock.pass(java.time.Duration.ofMinutes(1));
        assertEquals(404, phone.get(join, "Cookie", cookie).statusCode());
    }

    @Test
    void a_browser_that_only_tells_the_origin_of_a_form_can_answer() {
        Document page = toStop(begin());
        String join = join(page);
        String cookie = cookie(join);
        HttpResponse<String> shown = phone.get(join, "Cookie", cookie);
        assertEquals(
                "same-origin", shown.headers().firstValue("Referrer-Policy").orElse(""), "else Origin would be null");
        assertEquals(
                200,
                answer(join, cookie, "q1", "MET", "Origin", "http://127.0.0.1:" + room.port())
                        .statusCode());
        assertEquals(403, answer(join, cookie, "q1", "MET", "Origin", "null").statusCode());
    }

    @Test
    void nothing_else_is_reachable_and_every_answer_is_protected() throws Exception {
        String join = join(begin());
        Access.standard().rows().stream()
                .map(row -> row.path().replaceAll("\\{[a-z]+}", "1"))
                .distinct()
                .forEach(path -> assertEquals(404, phone.get(path).statusCode(), path));
        for (String path : List.of(join, "/join.css", "/join/none", "/", "/assets/foursight.css")) {
            HttpResponse<String> answer = phone.get(path);
            assertTrue(answer.headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("")
                    .contains("default-src 'none'"));
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertTrue(answer.headers().firstValue("Server").isEmpty());
        }
        assertTrue(phone.raw("GET " + join + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 421"));
        assertEquals(
                413,
                phone.post(
                                join,
                                new byte[5_000],
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Cookie",
                                cookie(join))
                        .statusCode());
    }

    @Test
    void a_room_takes_a_bounded_number_of_phones_a_minute() {
        String join = join(begin());
        for (int i = 0; i < 60; i++) {
            assertEquals(200, phone.get(join).statusCode());
        }
        assertEquals(503, phone.get(join).statusCode());
        clock.pass(java.time.Duration.ofMinutes(1));
        assertEquals(200, phone.get(join).statusCode());
    }
}
