package org.foursight.web.pages.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.web.http.Json;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Victims and suspects are changed on a page, and removed when nothing names them. */
class PersonPagesTest {

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    @Test
    void what_a_case_file_holds_of_people_is_changed_and_a_blank_changes_nothing() {
        Document people = officer.open(address + "/people");
        Document victim = officer.follow(people, "Change victim v1");
        officer.press(
                victim,
                "Save Victim v1",
                "ageBand",
                "adult",
                "area",
                "Anyshire",
                "relation-r1",
                "exPartner",
                "relation-r1-ended-month",
                "11",
                "relation-r1-ended-year",
                "2025",
                "need-0",
                "mentalHealth",
                "need-0-basis",
                "victimAccount",
                "need-0-note",
                "Has a support worker.");
        assertTrue(officer.path().endsWith("/people"), officer.path());
        Document again = officer.open(address + "/people/v1");
        assertEquals("Anyshire", again.select("#area").val());
        again.select("[checked]").removeAttr("checked");
        again.select("option[selected]").removeAttr("selected");
        again.select("input[type=text]").val("");
        officer.press(again, "Save Victim v1");
        assertTrue(officer.path().endsWith("/people"), officer.path());
        officer.press(
                officer.open(address + "/people/s1"), "Save Suspect s1", "identified", "false", "ageBand", "10to17");
        JsonNode file = fresh.saved();
        assertEquals(
                Json.read("{\"id\":\"v1\",\"kind\":\"individual\",\"ageBand\":\"adult\",\"area\":\"Anyshire\","
                        + "\"needs\":[{\"id\":\"n1\",\"kind\":\"mentalHealth\",\"basis\":\"victimAccount\","
                        + "\"note\":\"Has a support worker.\"}]}"),
                file.at("/victims/0"));
        assertEquals("2025-11", file.at("/relationships/0/separated/month").asString());
        assertEquals(Json.read("{\"id\":\"s1\",\"identified\":false,\"ageBand\":\"10to17\"}"), file.at("/suspects/0"));
        officer.press(
                officer.open(address + "/people/v1"),
                "Save Victim v1",
                "need-0-out",
                "yes",
                "area-out",
                "yes",
                "ageBand",
                "notRecorded");
        assertEquals(
                Json.read("{\"id\":\"v1\",\"kind\":\"individual\"}"),
                fresh.saved().at("/victims/0"));
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        Document wrong = officer.press(
                officer.open(address + "/people/v1"),
                "Save Victim v1",
                "relation-r1-ended-month",
                "13",
                "relation-r1-ended-year",
                "2025",
                "need-0-note",
                "a note alone");
        assertEquals(422, officer.status());
        assertEquals(
                List.of("#need-0", "#need-0-basis", "#relation-r1-ended"),
                wrong.select(".error-summary a").eachAttr("href"));
        assertEquals("a note alone", wrong.select("#need-0-note").text());
    }

    @Test
    void somebody_whom_an_entry_names_is_not_removed_and_the_entries_are_linked() {
        Document people = officer.open(address + "/people");
        officer.press(people, "Add this person", "role", "suspect", "relationship", "notKnown");
        Document form = officer.open(address + "/incidents/i1");
        officer.press(form, "Save the incident", "by", "by:s2", "basis", "record");
        Document refused = officer.open(address + "/people/s2/remove");
        assertEquals("Suspect s2 cannot be removed", refused.select("h1").text());
        assertTrue(refused.select("button:contains(Yes)").isEmpty());
        form = officer.follow(refused, "Incident i1");
        officer.press(form, "Save the incident", "by", "notKnown");
        Document sure = officer.open(address + "/people/s2/remove");
        officer.press(officer.open(address + "/incidents/i1"), "Save the incident", "by", "for:s2");
        officer.press(sure, "Yes, remove it");
        assertEquals(422, officer.status(), "named in between");
        officer.press(officer.open(address + "/incidents/i1"), "Save the incident", "by", "by:s1");
        officer.press(sure, "Yes, remove it");
        assertTrue(officer.path().endsWith("/people"), officer.path());
        JsonNode file = fresh.saved();
        assertEquals(1, file.path("suspects").size());
        assertEquals(1, file.path("relationships").size());
    }

    @Test
    void the_last_victim_and_the_last_suspect_stay() {
        Document refused = officer.open(address + "/people/v1/remove");
        assertTrue(refused.text().contains("A case has at least one victim and one suspect."), refused.text());
        officer.open(address + "/people/v9");
        assertEquals(404, officer.status());
        assertFalse(refused.text().isEmpty());
    }
}
