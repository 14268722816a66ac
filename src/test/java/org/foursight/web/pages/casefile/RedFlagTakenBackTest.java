package org.foursight.web.pages.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A red flag is not taken back on a page without a reason, which then stays with the case. */
class RedFlagTakenBackTest {

    private static final String FLAG = "#flagReason";

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();
    private final String question = address + "/q/red-flags/weapon";

    private void flag() {
        officer.press(officer.open(question), "Save and continue", "reply", "yes");
        assertFalse(officer.open(question).select(".act-now").isEmpty());
    }

    private JsonNode logged() {
        return fresh.saved().path("decisions");
    }

    @Test
    void a_yes_becomes_a_no_with_a_reason_that_the_log_and_the_history_keep() {
        flag();
        for (String reply : List.of("no", "notKnown")) {
            Document asked = officer.press(officer.open(question), "Save and continue", "reply", reply);
            assertEquals(422, officer.status());
            assertEquals(FLAG, asked.select(".error-summary a").attr("href"));
            assertTrue(asked.select("input[value=" + reply + "]").hasAttr("checked"), "what was chosen stays");
        }
        Document asked = officer.press(officer.open(question), "Save and continue", "reply", "no");
        officer.press(asked, "Save and continue", "flagReason", "It was a toy.");
        assertEquals(303, officer.status());
        assertTrue(officer.open(question).text().contains("Answered now: No"));
        JsonNode decision = logged().get(0);
        assertEquals("redFlagTakenBack", decision.path("kind").asString());
        assertEquals("It was a toy.", decision.path("reason").asString());
        String history = officer.open(address + "/history").text();
        assertTrue(history.contains("Red flag taken back: Weapon") && history.contains("It was a toy."), history);
        officer.press(officer.open(address + "/q/knowledge/told-to-stop"), "Save and continue", "reply", "yes");
        assertEquals(1, logged().size(), "only once");
    }

    @Test
    void an_answer_with_a_red_flag_is_not_withdrawn_without_a_reason() {
        flag();
        Document asked = officer.press(officer.open(question), "Take this answer back");
        assertEquals(422, officer.status());
        assertEquals(FLAG, asked.select(".error-summary a").attr("href"));
        officer.press(asked, "Take this answer back", "flagReason", "Entered on the wrong case.");
        assertFalse(officer.open(question).text().contains("Take this answer back"), "it is gone");
        assertEquals("Entered on the wrong case.", logged().at("/0/reason").asString());
    }

    @Test
    void an_incident_behind_a_red_flag_is_not_changed_or_removed_without_a_reason() {
        Document form = officer.open(address + "/incidents/i1");
        officer.press(form, "Save the incident", "threat-0", "kill", "basis", "record", "by", "by:s1");
        assertTrue(officer.path().endsWith("/incidents"), officer.path());
        officer.press(officer.open(address + "/incidents/i1"), "Save the incident", "threat-0", "");
        assertEquals(422, officer.status());
        Document sure = officer.open(address + "/incidents/i1/remove");
        assertEquals(1, sure.select(FLAG).size());
        Document again = officer.press(sure, "Yes, remove it");
        assertEquals(422, officer.status());
        officer.press(again, "Yes, remove it", "flagReason", "It is about another victim.");
        assertTrue(officer.path().endsWith("/incidents"), officer.path());
        assertEquals("It is about another victim.", logged().at("/0/reason").asString());
    }

    @Test
    void a_red_flag_that_another_person_raised_meanwhile_is_not_saved_over_without_a_reason() {
        officer.press(officer.open(question), "Save and continue", "reply", "no");
        PageReader another = fresh.colleague();
        another.press(another.open(question), "Save and continue", "reply", "yes");
        another.press(another.open(address + "/check"), "Save and go on to your own view");
        Document theirs = officer.press(officer.open(address + "/check"), "Save and go on to your own view");
        assertEquals(409, officer.status());
        Document asked = officer.press(theirs, "Save mine over revision 2");
        assertEquals(422, officer.status());
        assertEquals(FLAG, asked.select(".error-summary a").attr("href"));
        assertTrue(asked.text().contains("Weapon"), asked.text());
        officer.press(asked, "Save with this reason", "flagReason", "It was a toy, both say now.");
        assertEquals(303, officer.status());
        assertEquals("It was a toy, both say now.", logged().at("/0/reason").asString());
        String history = officer.open(address + "/history").text();
        assertTrue(history.contains("Red flag taken back: Weapon. Reason: It was a toy, both say now."), history);
    }

    @Test
    void what_leaves_the_red_flag_standing_needs_no_reason() {
        flag();
        officer.press(officer.open(question), "Save and continue", "note", "A knife, the victim says.");
        assertEquals(303, officer.status());
        officer.press(officer.open(address + "/q/red-flags/strangulation"), "Save and continue", "reply", "no");
        assertEquals(303, officer.status());
    }
}
