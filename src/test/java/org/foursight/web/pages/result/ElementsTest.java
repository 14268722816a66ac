package org.foursight.web.pages.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.signin.Role;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of elements say facts in words, and show what was answered no beside what was relied on. */
class ElementsTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = TestSite.serve(TestSite.person("PC Invented", Role.OFFICER)).get(0);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private final PageReader officer;
    private final Walk walk;
    private final String address;

    ElementsTest() {
        officer = new PageReader(service);
        walk = new Walk(officer);
        walk.create("EL/" + NEXT.incrementAndGet());
        address = officer.path();
    }

    private void answer(String question, String reply) {
        officer.press(officer.open(address + "/q/" + question), "Save and continue", "reply", reply);
    }

    private Element row(String element) {
        walk.view(walk.screen(address));
        return officer.open(address + "/elements")
                .select("tr:contains(Why, and why not: " + element + ")")
                .get(0);
    }

    @Test
    void facts_are_said_in_words_and_incidents_by_their_dates() {
        Document form = officer.open(address + "/incidents/i1");
        officer.press(
                form,
                "Save the incident",
                "precision",
                "on",
                "on-day",
                "2",
                "on-month",
                "3",
                "on-year",
                "2026",
                "basis",
                "record");
        assertEquals(303, officer.status(), officer.path());
        String relied = row("Acts associated with stalking")
                .select("td[data-label=Facts relied on]")
                .text();
        assertEquals("contact in incident i1 (2 March 2026)", relied);
        String why = officer.open(address + "/why/associated-acts").text();
        assertTrue(why.contains("contact in incident i1 (2 March 2026)"), why);
    }

    @Test
    void a_no_that_no_rule_relied_on_stands_beside_what_was_relied_on() {
        answer("knowledge/told-to-stop", "no");
        String against = row("Unwanted").select("td[data-label=Facts against]").text();
        assertTrue(against.startsWith("None recorded Recorded, and relied on by no rule here: “"), against);
        answer("knowledge/told-to-stop", "yes");
        assertFalse(row("Unwanted").text().contains("relied on by no rule"));
    }

    @Test
    void what_would_inform_an_element_is_linked_to_where_it_is_answered() {
        row("Unwanted");
        Document why = officer.open(address + "/why/four-unwanted");
        List<String> places = why.select(".why li a[href*=/q/]").eachAttr("href");
        assertFalse(places.isEmpty(), why.text());
        officer.open(places.get(0));
        assertEquals(200, officer.status());
        assertFalse(why.text().matches("(?s).*\\b[a-z-]+/[a-z]+-[a-z-]+.*"), "ids of questions: " + why.text());
    }
}
