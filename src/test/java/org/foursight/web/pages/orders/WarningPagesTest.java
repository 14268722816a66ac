package org.foursight.web.pages.orders;

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

/** When the suspect was told that it is unwanted is entered, changed and removed on pages, and the rules read it. */
class WarningPagesTest {

    private static final String RULE = "knowledge-of-harassment.met-by-being-told";
    private static final String[] TOLD = {
        "by", "police",
        "precision", "on",
        "on-day", "6",
        "on-month", "3",
        "on-year", "2026",
        "note", "Told at the door.",
        "basis", "officer"
    };

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    private void enterTold() {
        Document list = officer.follow(officer.open(address), "Told to stop");
        officer.press(officer.follow(list, "Add a time"), "Save this time", TOLD);
        assertTrue(officer.path().endsWith("/warnings"), officer.path());
    }

    /** Say on which day of March 2026 the incident was. */
    private void incidentOn(String day) {
        officer.press(
                officer.open(address + "/incidents/i1"),
                "Save the incident",
                "summary",
                "Came to the door.",
                "basis",
                "record",
                "precision",
                "on",
                "on-day",
                day,
                "on-month",
                "3",
                "on-year",
                "2026");
        assertEquals(303, officer.status());
    }

    /** Return the rules that fired. */
    private List<String> fired() {
        Walk walk = new Walk(officer);
        walk.view(walk.screen(address));
        return officer.open(address + "/why/knowledge-of-harassment")
                .select("section.why p.source a")
                .eachText();
    }

    @Test
    void a_time_is_entered_and_stands_in_every_list() {
        Document empty = officer.open(address + "/warnings");
        assertEquals(
                "When was the suspect told that it is unwanted?",
                empty.select("h1").text());
        assertTrue(empty.text().contains("No time is added."), empty.text());
        assertTrue(row().contains("Told to stop 0 added Not yet started"), row());
        enterTold();
        String card = officer.open(address + "/warnings").select("#w1").text();
        for (String words : List.of(
                "Told, 6 March 2026", "Told by Police, in any form", "Note Told at the door.", "Seen or heard")) {
            assertTrue(card.contains(words), words + " in " + card);
        }
        assertTrue(row().contains("Told to stop 1 added Completed Orders and breaches"), row());
        Document check = officer.open(address + "/check");
        assertTrue(check.text().contains("Told to stop 1 recorded Change"), check.text());
        assertEquals(
                Json.read("[{\"id\":\"w1\",\"suspect\":\"s1\",\"victim\":\"v1\",\"by\":\"police\","
                        + "\"when\":{\"on\":\"2026-03-06\"},\"note\":\"Told at the door.\",\"basis\":\"officer\"}]"),
                fresh.saved().path("warnings"));
    }

    private String row() {
        return officer.open(address)
                .expectFirst("h2:contains(Suspect and orders) + ul")
                .text();
    }

    @Test
    void what_the_suspect_did_after_being_told_lets_the_rule_fire_and_what_came_before_does_not() {
        enterTold();
        incidentOn("5");
        assertFalse(fired().contains(RULE));
        incidentOn("7");
        assertTrue(fired().contains(RULE));
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        Document form = officer.open(address + "/add-warning");
        Document wrong = officer.press(form, "Save this time");
        assertEquals(422, officer.status());
        assertEquals(
                List.of("#by", "#precision", "#basis"),
                wrong.select(".error-summary a").eachAttr("href"));
        wrong = officer.press(form, "Save this time", bad("on-month", "13"));
        assertEquals(
                "Error: Date of telling the suspect must be a real date, like 27 3 2026",
                wrong.select("#on-error").text());
        assertEquals("Told at the door.", wrong.select("#note").text());
        wrong = officer.press(form, "Save this time", bad("on-year", "2999"));
        assertEquals(
                "Error: Date of telling the suspect must be today or in the past",
                wrong.select("#on-error").text());
        assertFalse(fresh.saved().has("warnings"));
    }

    private static String[] bad(String field, String value) {
        String[] bad = TOLD.clone();
        bad[List.of(TOLD).indexOf(field) + 1] = value;
        return bad;
    }

    @Test
    void a_time_is_changed_and_what_is_left_as_it_was_stays() {
        enterTold();
        Document form = officer.open(address + "/warnings/w1");
        officer.press(
                form,
                "Save this time",
                "precision",
                "month",
                "month-month",
                "4",
                "month-year",
                "2026",
                "by",
                "court",
                "note",
                "");
        assertEquals(303, officer.status());
        assertEquals(
                Json.read("[{\"id\":\"w1\",\"suspect\":\"s1\",\"victim\":\"v1\",\"by\":\"court\","
                        + "\"when\":{\"month\":\"2026-04\"},\"note\":\"Told at the door.\",\"basis\":\"officer\"}]"),
                fresh.saved().path("warnings"));
    }

    @Test
    void a_time_is_removed_after_a_question_and_the_answers_stay() {
        enterTold();
        officer.press(
                officer.open(address + "/q/knowledge/told-to-stop"), "Save and return to the list", "reply", "no");
        Document check = officer.open(address + "/check");
        assertEquals(
                "Told to stop (6 March 2026)",
                check.select("li.warning a[href$=/warnings/w1]").text());
        Document sure = officer.open(address + "/warnings/w1/remove");
        assertTrue(
                sure.text().contains("Are you sure you want to remove this time the suspect was told?"), sure.text());
        assertTrue(sure.text().contains("Incidents and answers stay"), sure.text());
        officer.press(sure, "Yes, remove it");
        assertTrue(officer.open(address + "/warnings").select("#w1").isEmpty());
        officer.open(address + "/warnings/w1");
        assertEquals(404, officer.status());
        assertTrue(fresh.saved().path("answers").toString().contains("told-to-stop"));
    }

    @Test
    void of_several_people_it_is_said_who_was_told_to_leave_whom_alone() {
        for (String role : List.of("victim", "suspect")) {
            officer.press(
                    officer.open(address + "/people"), "Add this person", "role", role, "relationship", "acquaintance");
        }
        Document form = officer.open(address + "/add-warning");
        Document wrong = officer.press(form, "Save this time", TOLD);
        assertEquals(
                List.of("#suspect", "#victim"), wrong.select(".error-summary a").eachAttr("href"));
        officer.press(wrong, "Save this time", "suspect", "s2", "victim", "v1");
        Document list = officer.open(address + "/warnings");
        assertTrue(
                list.select("#w1").text().contains("Who was told Suspect s2, about victim v1"),
                list.select("#w1").text());
        Document needed = officer.open(address + "/people/s2/remove");
        assertEquals("Told to stop w1", needed.select("a[href$=/warnings/w1]").text());
    }
}
