package org.foursight.web.pages.orders;

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

/** Whatever a case file holds of an order and its breaches is entered, changed and removed on pages. */
class OrderPagesTest {

    private static final String[] FULL = {
        "kind",
        "nonMolestationOrder",
        "protects",
        "v1",
        "made",
        "on",
        "madeOn-day",
        "5",
        "madeOn-month",
        "1",
        "madeOn-year",
        "2026",
        "ends",
        "on",
        "endsOn-day",
        "5",
        "endsOn-month",
        "1",
        "endsOn-year",
        "2027",
        "served",
        "true",
        "term-0",
        "No contact by any means.",
        "term-1",
        "Not to come within 100 metres of the home.",
        "breachesChecked",
        "false",
        "basis",
        "record"
    };

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    /** Enter a full order. */
    private void enterOrder() {
        Document list = officer.follow(officer.open(address), "Orders and breaches");
        officer.press(officer.follow(list, "Add an order"), "Save the order", FULL);
        assertTrue(officer.path().endsWith("/orders"), officer.path());
    }

    private JsonNode saved() {
        return fresh.saved().path("orders");
    }

    @Test
    void everything_a_case_file_holds_of_an_order_is_entered_and_shown_again() {
        enterOrder();
        String card = officer.open(address + "/orders").select("#o1").text();
        for (String words : List.of(
                "Non-molestation order, against suspect s1",
                "Protects Victim v1",
                "5 January 2026",
                "5 January 2027",
                "No contact by any means.",
                "0 recorded. Looked for: no")) {
            assertTrue(card.contains(words), words + " in " + card);
        }
        officer.press(officer.open(address + "/orders/o1"), "Save the order");
        assertEquals(
                Json.read("[{\"id\":\"o1\",\"kind\":\"nonMolestationOrder\",\"against\":\"s1\",\"protects\":[\"v1\"],"
                        + "\"madeOn\":\"2026-01-05\",\"endsOn\":\"2027-01-05\",\"served\":true,"
                        + "\"terms\":[\"No contact by any means.\",\"Not to come within 100 metres of the home.\"],"
                        + "\"breachesChecked\":false,\"basis\":\"record\"}]"),
                saved());
    }

    @Test
    void a_blank_changes_nothing_and_not_recorded_takes_out() {
        enterOrder();
        Document form = officer.open(address + "/orders/o1");
        form.select("input[type=radio], input[type=checkbox]").removeAttr("checked");
        form.select("input[type=text]").val("");
        form.select("textarea").forEach(area -> area.text(""));
        officer.press(form, "Save the order");
        assertTrue(officer.path().endsWith("/orders"), officer.path());
        JsonNode kept = saved().get(0);
        assertEquals("2027-01-05", kept.path("endsOn").asString());
        assertEquals(2, kept.path("terms").size());
        assertTrue(kept.path("served").asBoolean());
        form = officer.open(address + "/orders/o1");
        officer.press(
                form,
                "Save the order",
                "served",
                "notRecorded",
                "ends",
                "furtherOrder",
                "endsOn-day",
                "",
                "endsOn-month",
                "",
                "endsOn-year",
                "",
                "made",
                "notRecorded",
                "protects",
                "notRecorded",
                "term-0-out",
                "yes",
                "breachesChecked",
                "notRecorded");
        assertEquals(
                Json.read("[{\"id\":\"o1\",\"kind\":\"nonMolestationOrder\",\"against\":\"s1\","
                        + "\"untilFurtherOrder\":true,\"terms\":[\"Not to come within 100 metres of the home.\"],"
                        + "\"basis\":\"record\"}]"),
                saved());
    }

    @Test
    void what_was_not_recorded_is_added_later_without_undoing_anything() {
        officer.press(officer.open(address + "/add-order"), "Save the order", "kind", "other", "basis", "record");
        Document form = officer.open(address + "/orders/o1");
        officer.press(
                form,
                "Save the order",
                "protects",
                "v1",
                "endsOn-day",
                "1",
                "endsOn-month",
                "5",
                "endsOn-year",
                "2027",
                "term-0",
                "No contact.");
        assertTrue(officer.path().endsWith("/orders"), officer.path());
        JsonNode order = saved().get(0);
        assertEquals("2027-05-01", order.path("endsOn").asString());
        assertEquals("v1", order.at("/protects/0").asString());
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
        enterOrder();
        Document wrong = officer.press(officer.open(address + "/add-order"), "Save the order");
        assertEquals(422, officer.status());
        assertEquals(
                List.of("#kind", "#basis"), wrong.select(".error-summary a").eachAttr("href"));
        String[] bad = FULL.clone();
        bad[7] = "31";
        bad[9] = "2";
        bad[19] = "26";
        wrong = officer.press(officer.open(address + "/add-order"), "Save the order", bad);
        assertEquals(
                "Error: Day it was made must be a real date, like 27 3 2026",
                wrong.select("#madeOn-error").text());
        assertEquals(
                "Error: Year must include 4 numbers, like 2026",
                wrong.select("#endsOn-error").text());
        assertEquals("No contact by any means.", wrong.select("#term-0").text());
        bad = FULL.clone();
        bad[19] = "2025";
        wrong = officer.press(officer.open(address + "/add-order"), "Save the order", bad);
        assertEquals(
                "Error: The day it ends must be the same as or after the day it was made",
                wrong.select("#endsOn-error").text());
        bad = FULL.clone();
        bad[11] = "2999";
        wrong = officer.press(officer.open(address + "/add-order"), "Save the order", bad);
        assertEquals(
                "Error: Day it was made must be today or in the past",
                wrong.select("#madeOn-error").text());
        bad = FULL.clone();
        bad[13] = "notRecorded";
        wrong = officer.press(officer.open(address + "/add-order"), "Save the order", bad);
        assertTrue(wrong.select("#ends-error").text().contains("or clear the day it ends"), wrong.text());
    }

    @Test
    void a_breach_is_taken_from_an_incident_changed_and_removed() {
        enterOrder();
        Document breaches = officer.follow(
                officer.open(address + "/orders"), "Breaches of Non-molestation order, against suspect s1");
        Document form = officer.follow(breaches, "Add a breach");
        Document wrong = officer.press(form, "Save the breach");
        assertEquals(
                List.of("#precision", "#summary", "#basis"),
                wrong.select(".error-summary a").eachAttr("href"));
        officer.press(form, "Save the breach", "incident", "i1", "basis", "victimAccount");
        assertTrue(officer.path().endsWith("/orders/o1/breaches"), officer.path());
        JsonNode taken = saved().at("/0/breaches/0");
        assertEquals("i1", taken.path("incident").asString());
        assertFalse(taken.path("summary").asString().isEmpty());
        assertTrue(officer.open(address + "/check").text().contains("Orders and breaches 1 recorded, 1 breach Change"));
        assertTrue(taken.path("when").has("notKnown"), taken.toString());

        form = officer.open(address + "/orders/o1/breaches/b1");
        officer.press(
                form,
                "Save the breach",
                "precision",
                "on",
                "on-day",
                "7",
                "on-month",
                "2",
                "on-year",
                "2026",
                "summary",
                "Came to the door: the second term.",
                "excused",
                "yes",
                "excuse",
                "He said he was lost.",
                "incident",
                "notRecorded");
        assertEquals(
                Json.read("{\"id\":\"b1\",\"when\":{\"on\":\"2026-02-07\"},\"summary\":\"Came to the door: the second"
                        + " term.\",\"excuse\":\"He said he was lost.\",\"basis\":\"victimAccount\"}"),
                saved().at("/0/breaches/0"));
        Document sure = officer.open(address + "/orders/o1/breaches/b1/remove");
        assertTrue(sure.text().contains("With it, a red flag is taken back: Order or condition broken"), sure.text());
        officer.press(sure, "Yes, remove it");
        assertEquals(422, officer.status());
        officer.press(sure, "Yes, remove it", "flagReason", "It was another order.");
        assertFalse(saved().get(0).has("breaches"));
        String history = officer.open(address + "/history").text();
        assertTrue(history.contains("Reason: It was another order."), history);
    }

    @Test
    void an_order_is_removed_after_a_question() {
        enterOrder();
        Document sure = officer.open(address + "/orders/o1/remove");
        assertTrue(sure.text().contains("Are you sure you want to remove this order?"), sure.text());
        officer.press(sure, "Yes, remove it");
        assertTrue(officer.open(address + "/orders").select("#o1").isEmpty());
        officer.open(address + "/orders/o1");
        assertEquals(404, officer.status());
        assertEquals(0, saved().size());
    }
}
