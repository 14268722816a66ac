package org.foursight.web.pages.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.foursight.screening.Loaded;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Json;
import org.foursight.web.pages.PageReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is counted of ten cases, each first decided for two people, then for all, of which half were decided otherwise than the rules conclude. */
class MeasuresTest {

    private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-05-20T09:00:00Z"));
    private static final int HALF = 5;
    private static List<Service> services = List.of();

    @BeforeAll
    static void start() throws BindException {
        services = TestSite.serve(
                CLOCK, TestSite.person("PC Invented", Role.OFFICER), TestSite.person("DS Review", Role.REVIEWER));
        String file = new String(Loaded.CASES.caseFile("ex-partner-recorded-as-harassment"), UTF_8);
        for (int i = 0; i < 2 * HALF; i++) {
            handle(file.replaceFirst("\"reference\": *\"[^\"]*\"", "\"reference\":\"ME/" + i + "\""), i, i < HALF);
        }
    }

    private static void handle(String file, int number, boolean agrees) {
        post("/api/cases", "{\"caseFile\":" + file + ",\"why\":\"first\"}");
        String path = "/api/cases/ME~" + number;
        String screening = Json.read(post(path + "/screenings", "")).path("id").asString("");
        assertFalse(screening.isEmpty());
        act(
                path,
                1,
                "{\"act\":\"ownView\",\"screening\":\"" + screening + "\",\"view\":{\"proposed\":\""
                        + (agrees ? "stalking4a" : "neither") + "\",\"concern\":\"actNow\",\"note\":null}}");
        CLOCK.pass(Duration.ofHours(3));
        act(
                path,
                2,
                "{\"act\":\"decided\",\"screening\":\"" + screening
                        + "\",\"conclusion\":\"offence-s2\",\"stand\":\"inPart\",\"code\":\"context\",\"reason\":\"Invented.\","
                        + "\"about\":{\"victim\":\"v1\",\"suspect\":\"s1\"}}");
        act(
                path,
                3,
                "{\"act\":\"decided\",\"screening\":\"" + screening + "\",\"conclusion\":\"offence-s2\",\"stand\":"
                        + (agrees
                                ? "\"agree\",\"code\":null,\"reason\":null}"
                                : "\"higher\",\"code\":\"context\",\"reason\":\"Invented.\","
                                        + "\"further\":[{\"code\":\"ruleWrong\",\"words\":\"Invented.\"}]}"));
        act(path, 4, "{\"act\":\"orderConsidered\",\"applying\":" + agrees + ",\"why\":\"Invented.\"}");
    }

    private static void act(String path, int known, String act) {
        post(path + "/acts", "{\"known\":" + known + ",\"act\":" + act + "}");
    }

    private static String post(String path, String body) {
        var answer = Browser.of(services.get(0)).post(path, body.getBytes(UTF_8), "Content-Type", "application/json");
        assertTrue(answer.statusCode() < 300, path + " " + answer.body());
        return answer.body();
    }

    @AfterAll
    static void stop() {
        services.forEach(Service::stop);
    }

    private static String number(Document page, String counted, String part) {
        return page.expectFirst("tr:contains(" + counted + "):has(td:containsOwn(" + part + ")) td:last-child")
                .text();
    }

    @Test
    void a_month_is_shown_once_it_is_over_without_small_numbers_or_people() {
        PageReader reviewer = new PageReader(services.get(1));
        assertTrue(reviewer.open("/measures").text().contains("nothing to count yet"));
        CLOCK.pass(Duration.ofDays(15));
        Document page = reviewer.follow(reviewer.open("/queue"), "Measures");
        assertEquals("May 2026", page.select("caption").text());
        assertEquals("10", number(page, "Conclusions that officers decided on", "All"));
        assertEquals("5", number(page, "Conclusions that officers decided on", "Agree with the rules"));
        assertEquals("5", number(page, "on which conclusion", "Harassment"));
        assertEquals("5", number(page, "for which reason", "do not account"));
        assertEquals("5", number(page, "for which reason", "is applied wrongly"));
        assertEquals("10", number(page, "for which reason", "All"), "each reason of five decisions");
        assertEquals("Not shown", number(page, "Officers otherwise: in which direction", "More serious"));
        assertEquals("Not shown", number(page, "Officers otherwise: in which direction", "Agree in part"));
        assertEquals("5", number(page, "Own views written down", "Otherwise"));
        assertEquals("5", number(page, "after the report was shown", "All"));
        assertEquals("Not shown", number(page, "entry on a protection order", "No entry"));
        assertEquals("10", number(page, "entry on a protection order", "All"));
        assertEquals("3", number(page, "From running the rules", "Hours"));
        assertEquals("180", number(page, "From a report being shown", "Minutes"));
        assertEquals("10", number(page, "rules were run: how victim", "Former partner"));
        assertEquals("5", number(page, "Officers otherwise: how victim", "Former partner"));
        assertEquals("Not shown", number(page, "Reviewers otherwise: how victim", "All"));
        assertFalse(page.select("table").text().contains("PC Invented"));
        assertFalse(page.select("tbody td:last-child").eachText().contains("0"));

        var csv = Browser.of(services.get(1)).get("/measures.csv");
        assertEquals(
                "text/csv; charset=utf-8",
                csv.headers().firstValue("Content-Type").orElse(""));
        assertEquals(page.select("tbody tr").size() + 1, csv.body().lines().count());
        assertTrue(
                csv.body().contains("\"May 2026\",\"Conclusions that officers decided on\",\"All\",\"10\""),
                csv.body());
        assertEquals(403, Browser.of(services.get(0)).get("/measures.csv").statusCode());
    }
}
