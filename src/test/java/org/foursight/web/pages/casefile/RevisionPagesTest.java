package org.foursight.web.pages.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A revision as it was recorded and what it changed. It does not prove who may see it; the table of access does. */
class RevisionPagesTest {

    private static final String WEAPON = "Has the suspect carried, shown or spoken of a weapon?";

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();

    private void answer(String item, String... filled) {
        officer.press(fresh.open("/q/" + item), "Save and continue", filled);
        assertEquals(303, officer.status());
    }

    private void incident(String summary) {
        officer.press(
                fresh.open("/incidents/i1"),
                "Save the incident",
                "summary",
                summary,
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
        fresh.saved();
    }

    /** Return what stands below a heading, in its card; empty when there is none. */
    private static String card(Document page, String heading, String title) {
        for (Element next = page.select("h2:containsOwn(" + heading + ")").first(); next != null; ) {
            next = next.nextElementSibling();
            if (next == null || next.is("h2")) {
                return "";
            }
            if (next.is("section.card") && next.select("h3").text().equals(title)) {
                return next.select("dl").text();
            }
        }
        return "";
    }

    @Test
    void each_saving_leads_to_the_case_as_it_was_then_and_to_what_it_changed_in_words() {
        answer("red-flags/weapon", "reply", "notKnown", "note", "Nobody asked.");
        incident("He rang her.");
        answer("red-flags/weapon", "reply", "no", "saidBy", "victimAccount");
        incident("He rang her twice.");
        Document history = fresh.open("/history");
        Document second = officer.follow(history, "Revision 2 saved");
        assertEquals("Revision 2", second.select("h1").text());
        assertEquals("Not known", card(second, "Added", WEAPON).replaceAll("Answer (.*?) Note.*", "$1"));
        assertTrue(card(second, "Changed", "Incident i1").contains("Summary Changed from “"), second.text());
        assertTrue(card(second, "As it was", "Incident i1").contains("When 2 March 2026"), second.text());
        assertTrue(card(second, "As it was", "Incident i1").contains("Towards v1 By s1"), second.text());
        assertFalse(second.text().contains("twice"), second.text());
        assertTrue(second.text().contains("The last revision is revision 3."), second.text());
        Document third = officer.follow(history, "Revision 3 saved");
        assertTrue(
                card(third, "Changed", WEAPON).contains("Answer Changed from “Not known” to “No”"),
                card(third, "Changed", WEAPON));
        assertTrue(card(third, "Changed", WEAPON).contains("Said by Added: “The victim said so”"), third.text());
        assertEquals(
                "Summary Changed from “He rang her.” to “He rang her twice.”", card(third, "Changed", "Incident i1"));
        assertTrue(card(third, "Answers", WEAPON).startsWith("Answer No "), third.text());
        assertFalse(third.text().contains("Removed in this revision"), third.text());
    }

    @Test
    void what_was_taken_out_is_named_as_it_was() {
        officer.press(
                fresh.open("/add-warning"),
                "Save this time",
                "by",
                "police",
                "precision",
                "notKnown",
                "note",
                "By letter.",
                "basis",
                "record");
        fresh.saved();
        officer.press(fresh.open("/warnings/w1/remove"), "Yes, remove it");
        fresh.saved();
        assertTrue(
                card(fresh.open("/history/2"), "Added", "Told to stop w1").contains("Police, in any form"),
                "words of the vocabulary are those of the form");
        Document page = fresh.open("/history/3");
        String gone = card(page, "Removed", "Told to stop w1");
        assertTrue(gone.contains("By Police") && gone.contains("Note By letter."), page.text());
        assertEquals("", card(page, "As it was", "Told to stop w1"));
        assertTrue(card(fresh.open("/history/2"), "Added", "Told to stop w1").contains("When Date not known"));
    }

    @Test
    void it_is_read_only_and_the_first_is_compared_with_nothing() {
        Document page = fresh.open("/history/1");
        assertTrue(page.text().contains("This is the first revision."), page.text());
        assertEquals(List.of(), page.select("h2:contains(in this revision)").eachText());
        assertEquals(1, page.select("main h2:contains(As it was recorded)").size());
        assertEquals(0, page.select("main form, main button, main input").size());
        assertEquals("History", page.select(".bar a[aria-current]").text());
        assertTrue(card(page, "As it was", "The case").contains("Recorded as Harassment, s.2"), page.text());
        officer.follow(page, "Back to the history");
        assertEquals(200, officer.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "999999999", "9999999999", "one", "-1", "1.5"})
    void a_revision_that_is_not_there_is_not_found(String number) {
        fresh.open("/history/" + number);
        assertEquals(404, officer.status());
    }

    @Test
    void what_people_wrote_can_be_hidden_and_obeys_nobody() {
        String hostile = "\"><img src=x onerror=alert(1)>";
        incident("First.");
        answer("knowledge/told-to-stop", "reply", "yes", "note", hostile);
        incident(hostile);
        Document page = fresh.open("/history/3");
        assertTrue(page.select("img").isEmpty());
        assertTrue(page.select("dt:contains(Summary) + dd .words").text().contains("First."), page.text());
        List<Element> written = page.getElementsContainingOwnText(hostile);
        assertEquals(4, written.size(), "summary twice, note twice, and none besides");
        for (Element one : written) {
            assertTrue(one.closest(".words") != null, one.outerHtml());
        }
    }
}
