package org.foursight.web.pages.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The tables of elements say facts in words, and show what was answered no beside what was relied on. */
class ElementsTest {

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final Walk walk = new Walk(officer);
    private final String address = fresh.address();

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
