package org.foursight.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foursight.signin.LocalUse;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.Service;
import org.foursight.web.Team;
import org.foursight.web.TestSite;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Site;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pages that no journey of the others comes to, in a real browser. The description of the interface is left out: the
 * viewer that shows it is not ours, and the same is to be had as text.
 */
@InChromium
class OtherPagesInChromiumTest {

    private static final User PERSON = TestSite.person("PC Invented", Role.OFFICER, Role.REVIEWER);
    private static final String LARGEST = "long-campaign";
    private static Service service;
    private static Service officers;
    private static Team team;

    @BeforeAll
    static void start() throws BindException {
        Site site = TestSite.of(new LocalUse(PERSON), Clock.systemUTC());
        service = Service.start(site, "127.0.0.1", 0);
        officers = TestSite.serve(TestSite.person("PC Invented", Role.OFFICER)).get(0);
        keep(site, "ex-partner-recorded-as-harassment", "PT/1");
        keep(site, LARGEST, "LC/1");
        team = Team.start(
                Team.issuer(URI.create("http://127.0.0.1:1/none")),
                new MovableClock(Instant.parse("2026-05-20T09:00:00Z")));
    }

    private static void keep(Site site, String demonstration, String reference) {
        String file = new String(site.cases().caseFile(demonstration), UTF_8)
                .replaceFirst("\"reference\": *\"[^\"]*\"", "\"reference\":\"" + reference + "\"");
        Caller caller = Caller.local(PERSON.actor(), Purpose.INVESTIGATE);
        site.database().cases().create(file.getBytes(UTF_8), "first", caller, null);
        Walk walk = new Walk(new PageReader(service));
        walk.view(walk.screen("/cases/" + reference.replace('/', '~')));
    }

    @AfterAll
    static void stop() {
        service.stop();
        officers.stop();
        team.stop();
    }

    @InEachManner
    void the_start_page_and_demonstration_cases(Manner manner) {
        try (ChromiumVisitor anybody = new ChromiumVisitor(service, manner)) {
            Document start = anybody.open("/");
            assertFalse(start.select("a[href=/demonstrations/" + LARGEST + "]").isEmpty());
            for (String statement : List.of("/accessibility", "/privacy", "/transparency", "/help")) {
                anybody.open(statement);
            }
            for (String id : List.of("ex-partner-recorded-as-harassment", "hampshire-1", LARGEST)) {
                Document report = anybody.open("/demonstrations/" + id);
                assertTrue(report.text().contains("In short"), id);
            }
            for (String part : List.of("/parts/order", "/parts/missing", "/parts/next", "/why/course-of-conduct")) {
                anybody.open("/demonstrations/" + LARGEST + part);
            }
        }
    }

    @InEachManner
    void pages_in_welsh(Manner manner) {
        try (ChromiumVisitor reader = new ChromiumVisitor(service, manner)) {
            reader.open("/help");
            reader.carry("language", "cy");
            for (String page : List.of("/help", "/cases/PT~1", "/cases/PT~1/q/red-flags/weapon", "/rules")) {
                assertEquals("cy", reader.open(page).select("html").attr("lang"), page);
            }
        }
    }

    @InEachManner
    void the_rules_and_the_queue(Manner manner) {
        try (ChromiumVisitor reader = new ChromiumVisitor(service, manner)) {
            for (String page : List.of("/rules/course-of-conduct.met", "/rules/sources/PHA-7", "/rules/releases")) {
                assertFalse(reader.open(page).select("h1").isEmpty(), page);
            }
            Document sources = reader.open("/rules/sources");
            assertFalse(sources.select("table.stack a").isEmpty(), sources.text());
            Document sorted = reader.follow(reader.open("/queue"), "Reference");
            assertEquals(
                    1,
                    sorted.select("th[aria-sort=ascending], th[aria-sort=descending]")
                            .size());
            reader.open("/measures");
        }
    }

    @InEachManner
    void pictures_print_and_export(Manner manner) {
        try (ChromiumVisitor officer = new ChromiumVisitor(service, manner)) {
            for (String page :
                    List.of("/incidents", "/review", "/elements", "/why/course-of-conduct", "/print", "/history")) {
                officer.open("/cases/LC~1" + page);
            }
            Document graph = officer.open("/cases/PT~1/why/course-of-conduct?view=graph");
            assertEquals(1, graph.select("svg.graph").size());
            Document form = officer.open("/cases/PT~1/export");
            Document wrong = officer.press(form, "Make it");
            assertFalse(wrong.select(".error-summary").isEmpty(), wrong.text());
            Document parts = officer.press(wrong, "Make it", "format", "text", "recipient", "CPS, by portal");
            assertEquals("Text for the crime report", parts.select("h1").text());
        }
    }

    @Test
    void a_table_that_is_stacked_for_a_narrow_window_is_still_a_table() {
        try (ChromiumVisitor reviewer = new ChromiumVisitor(service, Manner.NARROW)) {
            Document page = reviewer.open("/cases/PT~1/review");
            assertTrue(page.select("table.stack").size() > 1, page.text());
            assertEquals(page.select("table").size(), reviewer.told("table"));
            assertEquals(page.select("tr").size(), reviewer.told("row"));
            assertEquals(page.select("th[scope=col]").size(), reviewer.told("columnheader"));
            assertEquals(page.select("th[scope=row]").size(), reviewer.told("rowheader"));
            assertEquals(page.select("td:not(:empty)").size(), reviewer.told("cell") + reviewer.told("gridcell"));
        }
    }

    @InEachManner
    void pages_that_refuse(Manner manner) {
        try (ChromiumVisitor officer = new ChromiumVisitor(officers, manner)) {
            assertTrue(officer.open("/cases/none").text().contains("Go to the start page"));
            Document refused = officer.open("/queue");
            assertEquals(
                    "Go to the start page",
                    refused.select("main a")
                            .eachText()
                            .get(refused.select("main a").size() - 1));
        }
    }

    @InEachManner
    void who_is_signed_in(Manner manner) {
        String id = team.signIn("a-1", Role.ADMINISTRATOR);
        team.signIn("u-17", Role.OFFICER);
        try (ChromiumVisitor administrator =
                new ChromiumVisitor("http://127.0.0.1:" + team.service().port(), manner)) {
            administrator.carry(Identity.COOKIE, id);
            Document page = administrator.open("/sessions");
            assertTrue(page.text().contains("PC u-17"), page.text());
            page = administrator.press(page, "End all sessions of PC u-17");
            assertEquals("Who is signed in", page.select("h1").text());
            assertFalse(page.text().contains("PC u-17"), page.text());
        }
    }
}
