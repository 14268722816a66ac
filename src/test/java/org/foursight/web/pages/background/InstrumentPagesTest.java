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

/** Results of risk tools are entered, changed and removed on pages; the rules and a referral read them. */
class InstrumentPagesTest {

    private static final String SAVE = "Save the result";
    private static final String[] RATED = {
        "tool", "SRP",
        "domain", "persistence",
        "outcome", "moderate, with a note",
        "assessed", "on",
        "on-day", "4",
        "on-month", "3",
        "on-year", "2026",
        "assessor", "forensic psychologist",
        "trained", "true"
    };

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    private void enter(String... filled) {
        Document list = officer.follow(officer.open(address), "Results of risk tools");
        officer.press(officer.follow(list, "Add a result"), SAVE, filled);
        assertTrue(officer.path().endsWith("/instruments"), officer.path());
    }

    @Test
    void a_result_is_entered_and_stands_in_every_list() {
        Document empty = officer.open(address + "/instruments");
        assertTrue(empty.text().contains("Complete the force’s own form; only its result is kept here"), empty.text());
        enter(RATED);
        assertEquals(
                "SRP, persistence Result, as recorded moderate, with a note Assessed on 4 March 2026"
                        + " Role of the assessor forensic psychologist Trained in the tool Yes",
                officer.open(address + "/instruments").select("#t1 h2, #t1 dl").text());
        String tasks = officer.open(address)
                .expectFirst("h2:contains(Risk and red flags) + ul")
                .text();
        assertTrue(tasks.contains("Results of risk tools 1 added Completed"), tasks);
        Document check = officer.open(address + "/check");
        assertTrue(check.text().contains("Results of risk tools 1 recorded Change"), check.text());
        assertEquals(
                Json.read("[{\"id\":\"t1\",\"tool\":\"SRP\",\"domain\":\"persistence\","
                        + "\"outcome\":\"moderate, with a note\",\"on\":\"2026-03-04\","
                        + "\"assessor\":\"forensic psychologist\",\"trained\":true}]"),
                fresh.saved().path("instruments"));
        String history = officer.open(address + "/history").text();
        assertTrue(history.contains("Entered: Result of a risk tool t1"), history);
    }

    @Test
    void a_referral_names_a_result_as_missing_until_it_is_entered_and_then_carries_it() {
        Walk walk = new Walk(officer);
        walk.view(walk.screen(address));
        assertTrue(officer.open(address + "/referral").text().contains("No result of a risk tool is recorded"));
        enter(RATED);
        walk.view(walk.screen(address));
        Document form = officer.open(address + "/referral");
        assertFalse(form.text().contains("No result of a risk tool is recorded"), form.text());
        Document note = officer.press(
                form,
                "Make the note",
                "to",
                "clinic",
                "recipient",
                "Clinic, co-ordinator, by secure mail",
                "asked",
                "A view.",
                "format",
                "page");
        assertTrue(
                note.text().contains("SRP, persistence: moderate, with a note, 4 March 2026, by forensic psychologist"),
                note.text());
    }

    @Test
    void a_high_result_raises_a_red_flag_and_is_removed_only_with_a_reason() {
        enter("tool", "SASH", "domain", "whole", "outcome", "High concern");
        Document list = officer.open(address + "/instruments");
        assertTrue(list.text().contains("SASH Result, as recorded High concern Assessed on Not recorded"), list.text());
        Document sure = officer.open(address + "/instruments/t1/remove");
        assertTrue(sure.text().contains("With it, a red flag is taken back"), sure.text());
        officer.press(sure, "Yes, remove it");
        assertEquals(422, officer.status());
        officer.press(sure, "Yes, remove it", "flagReason", "It was of another case.");
        assertTrue(officer.open(address + "/instruments").select("section.card").isEmpty());
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        Document form = officer.open(address + "/add-instrument");
        Document wrong = officer.press(form, SAVE, "tool", "other", "assessor", "x".repeat(201), "assessed", "on");
        assertEquals(422, officer.status());
        assertEquals(
                List.of("#toolName", "#domain", "#outcome", "#on", "#assessor"),
                wrong.select(".error-summary a").eachAttr("href"));
        wrong = officer.press(
                form,
                SAVE,
                "tool",
                "DASH",
                "domain",
                "whole",
                "outcome",
                "9",
                "assessed",
                "notRecorded",
                "on-day",
                "3");
        assertEquals(
                "Error: Day of the assessment must be a real date, like 27 3 2026",
                wrong.select("#on-error").text());
        assertFalse(fresh.saved().has("instruments"));
    }

    @Test
    void another_tool_and_domain_are_named_and_shown_again_and_what_is_left_empty_stays() {
        enter(
                "tool",
                "other",
                "toolName",
                "SAM",
                "domain",
                "other",
                "domainName",
                "Nature of stalking",
                "outcome",
                "moderate");
        Document form = officer.open(address + "/instruments/t1");
        assertEquals("SAM", form.select("#toolName").val());
        assertEquals("Nature of stalking", form.select("#domainName").val());
        officer.press(form, SAVE, "domain", "whole", "outcome", "", "trained", "false");
        assertEquals(
                Json.read("[{\"id\":\"t1\",\"tool\":\"SAM\",\"outcome\":\"moderate\",\"trained\":false}]"),
                fresh.saved().path("instruments"));
    }
}
