package org.foursight.web.pages.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.foursight.casework.Grounds;
import org.foursight.review.Act;
import org.foursight.review.Standing;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where pictures stand on pages. It does not prove how a browser shows them. */
class PicturesTest {

    private static final User USER = TestSite.person("PC Invented", Role.OFFICER, Role.REVIEWER);
    private static final Site SITE = TestSite.of(new LocalUse(USER), Clock.systemUTC());
    private static final Caller CALLER = Caller.local(USER.actor(), Purpose.INVESTIGATE);
    private static final String CASE = "/cases/PT~1";
    private static Service service;
    private static PageReader reader;

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(SITE, "127.0.0.1", 0);
        String file = new String(SITE.cases().caseFile("ex-partner-recorded-as-harassment"), UTF_8)
                .replaceFirst("\"reference\": *\"[^\"]*\"", "\"reference\":\"PT/1\"");
        SITE.database().cases().create(file.getBytes(UTF_8), "first", CALLER, null);
        reader = new PageReader(service);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static void seen() {
        Document first = reader.open(CASE + "/result");
        if (!first.select("h1").text().startsWith("What the rules say")) {
            Walk walk = new Walk(reader);
            walk.view(walk.screen(CASE));
        }
    }

    @Test
    void the_incidents_are_drawn_before_anybody_may_see_what_the_rules_conclude() {
        Document page = reader.open(CASE + "/incidents");
        assertEquals(1, page.select("svg.timeline").size());
        assertEquals(
                "Incidents over time: 4 with a date, in 2 kinds of behaviour",
                page.select("svg title").text());
        assertEquals(4, page.select("section.card").size());
        assertFalse(page.text().contains("Rests on it"), page.text());
    }

    @Test
    void reviewers_and_print_have_the_picture_with_the_table_of_what_rests_on_each() {
        seen();
        for (String place : List.of("/review", "/print")) {
            Document page = reader.open(CASE + place);
            assertEquals(1, page.select("svg.timeline").size(), place);
            assertEquals(
                    List.of("i1", "i2", "i3", "i4"),
                    page.select("table:has(caption:contains(Incidents by date)) tbody th")
                            .eachText(),
                    place);
            assertTrue(
                    page.select("table:has(caption:contains(Incidents by date)) tr:contains(i1)")
                            .text()
                            .contains("Course of conduct"),
                    place);
        }
    }

    @Test
    void why_is_a_list_and_on_request_a_graph_with_the_same_in_sentences() {
        seen();
        Document list = reader.open(CASE + "/why/course-of-conduct");
        assertEquals(0, list.select("svg").size());
        assertFalse(list.select("section.why").isEmpty());
        Document graph = reader.follow(list, "Graph");
        assertEquals(1, graph.select("svg.graph").size());
        assertTrue(graph.select("svg.graph text").text().contains("course-of-conduct.met"));
        assertTrue(graph.select("ol li").text().contains("rule course-of-conduct.met"), graph.text());
        assertFalse(reader.follow(graph, "List").select("section.why").isEmpty());
    }

    @Test
    void every_element_of_the_report_can_be_drawn() {
        seen();
        for (String link :
                reader.open(CASE + "/result").select("dd a[href*=/why/]").eachAttr("href")) {
            reader.open(link + "?view=graph");
            assertEquals(200, reader.status(), link);
        }
    }

    @Test
    void a_report_by_other_rules_is_not_drawn_with_these() {
        Standing standing =
                new Standing(List.of(), List.of(), false, LocalDate.of(2026, 5, 27), List.of(), 0, List.of());
        Act.Screened other = new Act.Screened("s", 1, "another rule book", standing);
        assertEquals(
                List.of(),
                new Grounds(SITE.database(), SITE.screening()).of("PT/1", other, "course-of-conduct", CALLER));
    }
}
