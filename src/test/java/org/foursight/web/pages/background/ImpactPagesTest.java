package org.foursight.web.pages.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.web.http.Json;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What changed in the victim's daily life is entered, changed and removed on pages, and the rules read it. */
class ImpactPagesTest {

    private static final String[] MOVED = {
        "kind", "movedHome",
        "precision", "month",
        "month-month", "3",
        "month-year", "2026",
        "note", "Sleeps at a friend's.",
        "basis", "victimAccount"
    };

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    private void enterMoved() {
        Document list = officer.follow(officer.open(address), "Changes to the victim’s daily life");
        officer.press(officer.follow(list, "Add a change"), "Save the change", MOVED);
        assertTrue(officer.path().endsWith("/effects"), officer.path());
    }

    private String row() {
        return officer.open(address)
                .expectFirst("h2:contains(Effect on the victim) + ul")
                .text();
    }

    @Test
    void a_change_is_entered_and_stands_in_every_list() {
        Document empty = officer.open(address + "/effects");
        assertTrue(empty.text().contains("No change is added. That is not the same as no change"), empty.text());
        assertTrue(empty.text().contains("section 4A(1)(b)(ii)"), empty.text());
        assertTrue(row().contains("daily life 0 added Not yet started"), row());
        enterMoved();
        Document list = officer.open(address + "/effects");
        assertEquals(
                "Moved, or stayed somewhere else Since March 2026 Note Sleeps at a friend's. Based on The victim said so",
                list.select("#e1 h2, #e1 dl").text());
        assertEquals("Sleeps at a friend's.", list.select("#e1 dd.words").text());
        assertTrue(row().contains("daily life 1 added Completed"), row());
        Document check = officer.open(address + "/check");
        assertTrue(check.text().contains("Changes to the victim’s daily life 1 recorded Change"), check.text());
        assertEquals(
                Json.read("[{\"id\":\"e1\",\"victim\":\"v1\",\"suspect\":\"s1\",\"kind\":\"movedHome\","
                        + "\"when\":{\"month\":\"2026-03\"},\"note\":\"Sleeps at a friend's.\","
                        + "\"basis\":\"victimAccount\"}]"),
                fresh.saved().path("impact"));
        String history = officer.open(address + "/history").text();
        assertTrue(history.contains("Entered: Change to daily life e1"), history);
    }

    /** Return the row of the element that the second limb of stalking under section 4A needs. */
    private String element() {
        Walk walk = new Walk(officer);
        walk.view(walk.screen(address));
        return officer.open(address + "/elements")
                .select(
                        "table:has(caption:contains(s.4A\\(1\\)\\(b\\)\\(ii\\))) tr:contains(Substantial adverse effect)")
                .text();
    }

    @Test
    void one_change_meets_the_element_that_was_not_known_and_without_it_that_is_open_again() {
        assertTrue(element().contains("Not known"), element());
        enterMoved();
        String met = element();
        assertTrue(met.contains("Met") && !met.contains("Not known"), met);
        Document why = officer.open(address + "/why/substantial-adverse-effect");
        assertTrue(why.text().contains("e1"), why.text());
        officer.press(officer.open(address + "/effects/e1/remove"), "Yes, remove it");
        assertTrue(element().contains("Not known"), element());
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        Document form = officer.open(address + "/add-effect");
        Document wrong = officer.press(form, "Save the change");
        assertEquals(422, officer.status());
        assertEquals(
                List.of("#kind", "#basis"), wrong.select(".error-summary a").eachAttr("href"));
        wrong = officer.press(form, "Save the change", "kind", "illHealth", "basis", "record", "on-day", "3");
        assertEquals(
                "Error: Select how exactly the date is known",
                wrong.select("#precision-error").text());
        wrong = officer.press(
                form,
                "Save the change",
                "kind",
                "illHealth",
                "basis",
                "record",
                "precision",
                "month",
                "month-month",
                "3",
                "month-year",
                "2999");
        assertEquals(
                "Error: Month of the change must be this month or in the past",
                wrong.select("#month-error").text());
        assertFalse(fresh.saved().has("impact"));
    }

    @Test
    void a_change_is_changed_and_what_is_left_empty_stays() {
        enterMoved();
        officer.press(officer.open(address + "/effects/e1"), "Save the change", "kind", "homeSecurity", "note", "");
        assertEquals(
                Json.read("[{\"id\":\"e1\",\"victim\":\"v1\",\"suspect\":\"s1\",\"kind\":\"homeSecurity\","
                        + "\"when\":{\"month\":\"2026-03\"},\"note\":\"Sleeps at a friend's.\","
                        + "\"basis\":\"victimAccount\"}]"),
                fresh.saved().path("impact"));
    }

    @Test
    void a_change_is_removed_after_a_question_and_an_answer_that_conflicts_is_named() {
        enterMoved();
        officer.press(
                officer.open(address + "/q/effect-on-victim/daily-life-changed"), "Save and continue", "reply", "no");
        assertEquals(
                "Change to daily life (Moved, or stayed somewhere else)",
                officer.open(address + "/check")
                        .select("li.warning a[href$=/effects/e1]")
                        .text());
        Document sure = officer.open(address + "/effects/e1/remove");
        assertTrue(sure.text().contains("Are you sure you want to remove this change to daily life?"), sure.text());
        assertEquals("Sleeps at a friend's.", sure.select("dd.words").text());
        officer.press(sure, "Yes, remove it");
        assertTrue(officer.open(address + "/effects").select("#e1").isEmpty());
        officer.open(address + "/effects/e1");
        assertEquals(404, officer.status());
        assertTrue(fresh.saved().path("answers").toString().contains("daily-life-changed"));
    }

    @Test
    void of_several_people_it_is_said_whose_life_it_was_and_whose_conduct() {
        for (String role : List.of("victim", "suspect")) {
            officer.press(
                    officer.open(address + "/people"), "Add this person", "role", role, "relationship", "acquaintance");
        }
        Document form = officer.open(address + "/add-effect");
        Document wrong = officer.press(form, "Save the change", MOVED);
        assertEquals(
                List.of("#victim", "#suspect"), wrong.select(".error-summary a").eachAttr("href"));
        officer.press(wrong, "Save the change", "victim", "v2", "suspect", "notRecorded");
        Document list = officer.open(address + "/effects");
        assertTrue(
                list.select("#e1").text().contains("Victim v2, not recorded which suspect"),
                list.select("#e1").text());
        assertEquals(
                "Change to daily life e1",
                officer.open(address + "/people/v2/remove")
                        .select("a[href$=/effects/e1]")
                        .text());
        officer.press(officer.open(address + "/effects/e1"), "Save the change", "suspect", "s2");
        assertEquals("s2", fresh.saved().at("/impact/0/suspect").asString(""));
    }
}
