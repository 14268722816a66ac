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

/** What is missing: what to ask next, and what was asked already. */
class GapsTest {

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    GapsTest() {
        Walk walk = new Walk(officer);
        walk.view(walk.screen(address));
    }

    private Document gaps() {
        return officer.open(address + "/gaps");
    }

    private static Element first(Document page) {
        return page.select("ol.gaps > li").get(0);
    }

    @Test
    void what_was_asked_and_is_not_known_is_said_with_one_button_and_is_not_asked_again() {
        Document page = gaps();
        String prompt = first(page).select("a").text();
        String number = "What is missing (" + total() + ")";
        Document after = officer.press(page, "Asked, not known: " + prompt);
        assertTrue(officer.path().endsWith("/gaps"), officer.path());
        assertTrue(after.select("ol.gaps a").eachText().stream().noneMatch(prompt::equals), prompt);
        assertEquals(
                List.of(prompt),
                after.select("h2:contains(Asked, not known) ~ ul a").eachText());
        assertTrue(officer.open(
                        after.select("h2:contains(Asked, not known) ~ ul a").attr("href"))
                .text()
                .contains("Answered now: Not known"));
        Document result = officer.open(address + "/result");
        assertFalse(result.select("h2:contains(What is missing) + ul").text().contains(prompt));
        assertEquals(number, "What is missing (" + total() + ")", "still open");
        assertFalse(officer.open(address + "/check").select(".matters").text().contains(prompt));
    }

    private int total() {
        String link = officer.open(address + "/result").select("a[href$=/gaps]").text();
        return Integer.parseInt(link.replaceAll("\\D", ""));
    }

    @Test
    void what_is_answered_since_is_not_asked_and_the_page_says_that_it_is_not_counted_yet() {
        String place = first(gaps()).select("a").attr("href");
        officer.press(officer.open(place), "Save and continue", "reply", "no");
        Document after = gaps();
        assertTrue(after.text().contains("1 of the open questions has been answered"), after.text());
        assertTrue(after.text().contains("This result does not count them."), after.text());
        assertFalse(after.select("ol.gaps a").eachAttr("href").contains(place));
        assertFalse(after.text().contains("Asked, not known ("), after.text());
    }

    @Test
    void a_question_about_several_things_is_not_answered_with_one_button() {
        officer.press(
                officer.open(address + "/people"), "Add this person", "role", "victim", "relationship", "acquaintance");
        Walk walk = new Walk(officer);
        walk.view(walk.screen(address));
        Element weapon = gaps().select("ol.gaps > li:contains(weapon)").get(0);
        assertTrue(weapon.text().contains("(about v1 and s1; v2 and s1)"), weapon.text());
        assertEquals(List.of(), weapon.select("button").eachText());
        officer.press(officer.open(address + "/q/red-flags/weapon?about=v1"), "Save and continue", "reply", "notKnown");
        weapon = gaps().select("ol.gaps > li:contains(weapon)").get(0);
        assertEquals(1, weapon.select("button").size(), "only one is left");
        assertTrue(weapon.select("form").attr("action").endsWith("?about=v2"), weapon.toString());
    }

    @Test
    void every_open_question_is_reached() {
        Document page = gaps();
        int seen = page.select("ol.gaps > li").size();
        while (!page.select("a:contains(Show more)").isEmpty()) {
            page = officer.open(
                    address + "/gaps" + page.select("a:contains(Show more)").attr("href"));
            assertEquals(String.valueOf(seen + 1), page.select("ol.gaps").attr("start"));
            seen += page.select("ol.gaps > li").size();
        }
        assertEquals(total(), seen);
    }
}
