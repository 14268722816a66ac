package org.foursight.web.pages.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.screening.Loaded;
import org.foursight.web.http.Json;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a case file holds of an incident is entered, changed and kept on one page. */
class IncidentFormTest {

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    private static final String[] FULL = {
        "precision",
        "on",
        "on-day",
        "3",
        "on-month",
        "3",
        "on-year",
        "2026",
        "at",
        "9.32pm",
        "until",
        "22:05",
        "summary",
        "Called and shouted.",
        "behaviours",
        "contact",
        "by",
        "for:s1",
        "channel",
        "phoneCall",
        "place",
        "victimHome",
        "acts",
        "30",
        "occasions",
        "4",
        "threat-0",
        "kill",
        "threat-0-words",
        "“I will.”",
        "fearOfViolence",
        "yes",
        "fearTiming",
        "then",
        "fearForOthers",
        "a child\na neighbour",
        "knownUnwanted",
        "A letter said so.",
        "evidence-0",
        "phone",
        "evidence-0-held",
        "false",
        "evidence-0-note",
        "Not handed over.",
        "evidence-1",
        "witness",
        "reported-day",
        "4",
        "reported-month",
        "3",
        "reported-year",
        "2026",
        "reportReference",
        "CR/1",
        "basis",
        "victimAccount"
    };

    @Test
    void everything_a_case_file_holds_of_an_incident_can_be_entered_and_is_shown_again() {
        officer.press(officer.open(address + "/add-incident"), "Save the incident", FULL);
        assertTrue(officer.path().endsWith("/incidents"), officer.path());
        Document again = officer.open(address + "/incidents/i2");
        assertEquals("21:32", again.select("#at").val());
        assertEquals("kill", again.expectFirst("#threat-0 option[selected]").val());
        assertEquals("30", again.select("#acts").val());
        assertEquals(
                "false", again.expectFirst("#evidence-0-held option[selected]").val());
        officer.press(again, "Save the incident");
        assertTrue(officer.path().endsWith("/incidents"), "nothing is changed by saving it again");
        JsonNode incident = fresh.saved().at("/incidents/1");
        JsonNode expected =
                Json.read("{\"id\":\"i2\",\"when\":{\"on\":\"2026-03-03\",\"at\":\"21:32\",\"until\":\"22:05\"},"
                        + "\"summary\":\"Called and shouted.\",\"behaviours\":[\"contact\"],\"towards\":[\"v1\"],"
                        + "\"procuredBy\":\"s1\",\"channel\":\"phoneCall\",\"place\":\"victimHome\","
                        + "\"times\":{\"acts\":30,\"occasions\":4},\"threats\":[{\"kind\":\"kill\",\"words\":\"“I will.”\"}],"
                        + "\"effect\":{\"fearOfViolence\":\"yes\",\"fearTiming\":\"then\","
                        + "\"fearForOthers\":[\"a child\",\"a neighbour\"]},\"knownUnwanted\":\"A letter said so.\","
                        + "\"evidence\":[{\"kind\":\"phone\",\"held\":false,\"note\":\"Not handed over.\"},{\"kind\":\"witness\"}],"
                        + "\"reportReference\":\"CR/1\",\"reportedOn\":\"2026-03-04\",\"basis\":\"victimAccount\"}");
        assertEquals(expected, incident);
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        Document form = officer.open(address + "/add-incident");
        Document wrong = officer.press(
                form,
                "Save the incident",
                "precision",
                "on",
                "on-day",
                "3",
                "on-month",
                "3",
                "on-year",
                "26",
                "at",
                "25:99",
                "acts",
                "0",
                "threat-0-words",
                "words",
                "evidence-0-note",
                "note",
                "reportReference",
                "?");
        assertEquals(422, officer.status());
        List<String> fields = wrong.select(".error-summary a").eachAttr("href");
        for (String field : List.of("#on", "#at", "#acts", "#threat-0", "#evidence-0", "#reportReference", "#by")) {
            assertTrue(fields.contains(field), field + " " + fields);
        }
        assertTrue(wrong.text().contains("Time of the incident must be a real time, like 9:32am or 14:05"));
        assertTrue(wrong.text().contains("Year must include 4 numbers, like 2026"));
        assertEquals("25:99", wrong.select("#at").val());
        assertEquals("words", wrong.select("#threat-0-words").val());
    }

    @Test
    void a_year_long_ago_is_asked_about_and_stands_once_it_is_checked() {
        String[] old = FULL.clone();
        old[7] = "1948";
        Document asked = officer.press(officer.open(address + "/add-incident"), "Save the incident", old);
        assertEquals(422, officer.status());
        assertTrue(asked.text().contains("Check the year. If it is right, select ‘I have checked’"), asked.text());
        officer.press(asked, "Save the incident", "on-checked", "yes");
        assertTrue(officer.path().endsWith("/incidents"), officer.path());
    }

    @Test
    void more_victims_and_suspects_are_added_and_chosen_in_an_incident() {
        Document people = officer.follow(officer.open(address), "Victims and suspects");
        officer.press(people, "Add this person");
        assertEquals(422, officer.status());
        people = officer.press(people, "Add this person", "role", "victim", "relationship", "stranger");
        officer.press(people, "Add this person", "role", "suspect", "relationship", "notKnown");
        Document form = officer.open(address + "/add-incident");
        assertEquals(2, form.select("input[name=towards]").size());
        String[] second = FULL.clone();
        for (int i = 0; i < second.length; i += 2) {
            if (second[i].equals("by")) {
                second[i + 1] = "by:s2";
            }
        }
        officer.press(form, "Save the incident", second);
        assertEquals(422, officer.status());
        Document wrong = officer.press(form, "Save the incident", second);
        officer.press(wrong, "Save the incident", "towards", "v2");
        JsonNode file = fresh.saved();
        assertEquals("[\"v2\"]", file.at("/incidents/1/towards").toString());
        assertEquals("s2", file.at("/incidents/1/by").asString());
        assertEquals(
                4, file.path("relationships").size(), file.path("relationships").toString());
    }

    @Test
    void an_incident_that_broke_an_order_is_kept_as_its_breach_and_can_be_taken_back() {
        ObjectNode file =
                (ObjectNode) Json.read(new String(Loaded.CASES.caseFile("ex-partner-recorded-as-harassment"), UTF_8));
        file.put("reference", "IF/order");
        ObjectNode order = file.putArray("orders").addObject().put("id", "o9").put("kind", "nonMolestationOrder");
        order.put("against", "s1").put("madeOn", "2026-01-05").put("basis", "record");
        String body = "{\"why\":\"first\",\"caseFile\":" + Json.text(file) + "}";
        FreshCase kept = new FreshCase("IF/order", body);
        String page = kept.address() + "/incidents/i1";
        Document form = officer.open(page);
        officer.press(form, "Save the incident", "order", "o9", "excuse", "He said he was lost.");
        assertTrue(officer.path().endsWith("/incidents"), officer.path());
        assertEquals(
                "o9", officer.open(page).expectFirst("#order option[selected]").val());
        officer.press(officer.open(page), "Save the incident");
        JsonNode breach = kept.saved().at("/orders/0/breaches/0");
        assertEquals("i1", breach.path("incident").asString());
        assertEquals("He said he was lost.", breach.path("excuse").asString());
        officer.press(officer.open(page + "/remove"), "Yes, remove it");
        JsonNode after = kept.saved().at("/orders/0/breaches/0");
        assertFalse(after.has("incident"), after.toString());
        assertTrue(after.has("summary"));
    }
}
