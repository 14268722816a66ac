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
import tools.jackson.databind.node.ObjectNode;

/** Earlier reports and history are entered, changed and removed on pages, and the rules read them. */
class HistoryPagesTest {

    private static final String SAVE = "Save the report or event";
    private static final String[] REPORT = {
        "kind", "earlierReport",
        "victim", "v1",
        "precision", "between",
        "from-day", "1",
        "from-month", "2",
        "from-year", "2026",
        "to-day", "5",
        "to-month", "2",
        "to-year", "2026",
        "summary", "Closed on the day.",
        "reference", "CR/77",
        "basis", "record"
    };

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    private void enterReport() {
        Document list = officer.follow(officer.open(address), "Earlier reports and history");
        officer.press(officer.follow(list, "Add a report or event"), SAVE, REPORT);
        assertTrue(officer.path().endsWith("/events"), officer.path());
    }

    @Test
    void an_earlier_report_is_entered_and_stands_in_every_list() {
        Document empty = officer.open(address + "/events");
        assertTrue(empty.text().contains("Nothing is added."), empty.text());
        enterReport();
        assertEquals(
                "An earlier report to police, Between 1 February 2026 and 5 February 2026 Towards Victim v1"
                        + " What the record says Closed on the day. Reference CR/77 Linked to this report Not recorded"
                        + " Based on A record or document",
                officer.open(address + "/events").select("#h1 h2, #h1 dl").text());
        String tasks = officer.open(address)
                .expectFirst("h2:contains(Suspect and orders) + ul")
                .text();
        assertTrue(tasks.contains("Earlier reports and history 1 added Completed"), tasks);
        Document check = officer.open(address + "/check");
        assertTrue(check.text().contains("Earlier reports and history 1 recorded Change"), check.text());
        assertEquals(
                Json.read("[{\"id\":\"h1\",\"kind\":\"earlierReport\",\"suspect\":\"s1\",\"victim\":\"v1\","
                        + "\"when\":{\"from\":\"2026-02-01\",\"to\":\"2026-02-05\"},\"summary\":\"Closed on the day.\","
                        + "\"reference\":\"CR/77\",\"basis\":\"record\"}]"),
                fresh.saved().path("history"));
        String history = officer.open(address + "/history").text();
        assertTrue(history.contains("Entered: Earlier report or event h1"), history);
    }

    @Test
    void the_rules_advise_to_trace_an_earlier_victim_and_nothing_of_the_kind_after_an_earlier_report() {
        String advice = "investigate-previous-victims";
        enterReport();
        assertFalse(advised().contains(advice), advised().toString());
        officer.press(officer.open(address + "/events/h1"), SAVE, "kind", "earlierVictim", "victim", "notRecorded");
        assertTrue(advised().contains(advice), advised().toString());
    }

    private List<String> advised() {
        Walk walk = new Walk(officer);
        walk.view(walk.screen(address));
        return officer.open(address + "/advice?all=yes").select("tbody a").eachAttr("href").stream()
                .map(link -> link.replaceFirst(".*/", ""))
                .toList();
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        Document form = officer.open(address + "/add-event");
        Document wrong = officer.press(form, SAVE, "reference", "<CR>");
        assertEquals(422, officer.status());
        assertEquals(
                List.of("#kind", "#victim", "#summary", "#reference", "#basis"),
                wrong.select(".error-summary a").eachAttr("href"));
        wrong = officer.press(form, SAVE, bad("to-month", "1"));
        assertEquals(
                "Error: ‘To’ date must be the same as or after ‘from’ date",
                wrong.select("#to-error").text());
        assertFalse(fresh.saved().has("history"));
    }

    private static String[] bad(String field, String value) {
        String[] bad = REPORT.clone();
        bad[List.of(REPORT).indexOf(field) + 1] = value;
        return bad;
    }

    @Test
    void it_is_changed_and_something_is_taken_out_only_by_saying_so() {
        enterReport();
        officer.press(officer.open(address + "/events/h1"), SAVE, "linked", "false", "summary", "", "reference", "");
        assertTrue(officer.open(address + "/events")
                .select("#h1")
                .text()
                .contains("Closed on the day. Reference CR/77 Linked to this report No"));
        officer.press(officer.open(address + "/events/h1"), SAVE, "linked", "notRecorded", "victim", "notRecorded");
        var event = fresh.saved().at("/history/0");
        assertFalse(event.has("linked") || event.has("victim"), event.toString());
        assertEquals("s1", event.path("suspect").asString(""));
    }

    @Test
    void a_kind_that_came_in_another_way_is_offered_and_kept() {
        ObjectNode file = (ObjectNode) fresh.saved();
        String reference = file.path("reference").asString("") + "/elsewhere";
        ObjectNode event = file.put("reference", reference).putArray("history").addObject();
        event.put("id", "h9")
                .put("kind", "siblingReport")
                .put("summary", "As told.")
                .put("basis", "record");
        ObjectNode sent = ((ObjectNode) Json.read("{}")).put("why", "from elsewhere");
        sent.set("caseFile", file);
        FreshCase other = new FreshCase(reference, Json.text(sent));
        PageReader reader = other.officer();
        Document form = reader.open(other.address() + "/events/h9");
        assertEquals("siblingReport", form.select("[name=kind][checked]").val());
        reader.press(form, SAVE, "summary", "As told again.");
        assertTrue(reader.open(other.address() + "/events").text().contains("siblingReport, date not recorded"));
    }

    @Test
    void it_is_removed_after_a_question() {
        enterReport();
        Document sure = officer.open(address + "/events/h1/remove");
        assertTrue(sure.text().contains("Are you sure you want to remove this earlier report or event?"), sure.text());
        officer.press(sure, "Yes, remove it");
        assertTrue(officer.open(address + "/events").select("section.card").isEmpty());
    }
}
