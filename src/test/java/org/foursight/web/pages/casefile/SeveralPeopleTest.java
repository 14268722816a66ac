package org.foursight.web.pages.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** With several victims or suspects a page says which of them a question is about, and the answer is about them. */
class SeveralPeopleTest {

    private static final String SERIOUS = "/q/effect-on-victim/serious-alarm-or-distress";
    private static final String WEAPON = "/q/red-flags/weapon";

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    private void answer(String question, String reply) {
        officer.press(officer.open(address + question), "Save and return to the list", "reply", reply);
        assertEquals(303, officer.status());
    }

    private void add(String role) {
        officer.press(
                officer.open(address + "/people"), "Add this person", "role", role, "relationship", "acquaintance");
        assertEquals(303, officer.status());
    }

    private List<String> answers() {
        return fresh.saved()
                .path("answers")
                .valueStream()
                .map(SeveralPeopleTest::words)
                .toList();
    }

    private static String words(JsonNode answer) {
        String words =
                answer.path("item").asString("") + " " + answer.path("value").asString("");
        for (String about : List.of("victim", "suspect", "incident")) {
            words += answer.has(about) ? " " + answer.path(about).asString("") : "";
        }
        return words;
    }

    @Test
    void with_one_of_each_nobody_is_named() {
        answer(SERIOUS, "yes");
        assertEquals(List.of("serious-alarm-or-distress yes"), answers());
        assertFalse(officer.open(address + SERIOUS).text().contains("About:"));
    }

    @Test
    void each_question_about_two_people_is_asked_about_each_of_them() {
        answer(SERIOUS, "yes");
        add("victim");
        Document first = officer.open(address + SERIOUS + "?about=v1");
        assertTrue(first.text().contains("About: Victim v1"), first.text());
        assertTrue(first.text().contains("Answered now: Yes"), first.text());
        Document second = officer.open(address + SERIOUS + "?about=v2");
        assertTrue(second.text().contains("About: Victim v2"), second.text());
        assertFalse(second.text().contains("Answered now"), second.text());
        answer(SERIOUS + "?about=v2", "no");
        add("suspect");
        String list = officer.open(address + "/q/effect-on-victim").text();
        assertTrue(list.contains("(Victim v2, suspect s1)"), list);
        assertEquals(
                List.of("serious-alarm-or-distress no v2 s1", "serious-alarm-or-distress yes v1 s1"),
                answers().stream().sorted().toList());
        officer.open(address + SERIOUS + "?about=v7");
        assertEquals(404, officer.status());
    }

    @Test
    void what_was_answered_of_one_says_nothing_of_whoever_is_added() {
        answer(WEAPON, "yes");
        add("victim");
        assertEquals(List.of("weapon yes v1"), answers());
        String list = officer.open(address + "/q/red-flags").text();
        assertTrue(list.contains("(Victim v1)") && list.contains("(Victim v2)"), list);
        String tasks = officer.open(address).text();
        assertTrue(tasks.contains("Red flags 1 of 28 answered In progress"), tasks);
    }

    @Test
    void a_question_about_an_incident_aimed_at_both_is_asked_about_each() {
        add("victim");
        Document form = officer.open(address + "/incidents/i1");
        form.select("input[name=towards]").attr("checked", "checked");
        officer.press(form, "Save the incident", "basis", "record");
        String fear = "/q/effect-on-victim/fear-of-violence";
        answer(fear + "?about=v1@i1", "yes");
        answer(fear + "?about=v2@i1", "no");
        assertEquals(
                List.of("fear-of-violence no v2 i1", "fear-of-violence yes v1 i1"),
                answers().stream().sorted().toList());
        Document removed =
                officer.press(fresh.open("/incidents/i1/remove"), "Yes, remove it", "flagReason", "Entered twice.");
        assertEquals(303, officer.status(), removed.text());
        assertEquals(List.of(), answers());
    }

    @Test
    void every_page_names_everybody_and_whose_a_red_flag_is() {
        answer(WEAPON, "yes");
        assertTrue(officer.open(address).select(".bar").text().contains("Victim v1, suspect s1 (former partner)"));
        assertEquals("Weapon", officer.open(address).select(".act-now li").text());
        add("victim");
        add("suspect");
        Document check = officer.open(address + "/check");
        assertTrue(check.select(".bar").text().contains("Victims v1, v2, suspects s1, s2"), check.text());
        assertTrue(check.select("main").text().contains("People Victims v1, v2, suspects s1, s2 Change"), check.text());
        assertEquals(
                "Weapon (victim v1, suspect s1)", check.select(".act-now li").text());
    }

    @Test
    void an_incident_says_who_did_it_to_whom() {
        assertFalse(officer.open(address + "/incidents").text().contains("Who, to whom"));
        add("victim");
        Document form = officer.open(address + "/incidents/i1");
        assertTrue(form.text().contains("each is asked on their own"), form.text());
        form.select("input[name=towards]").attr("checked", "checked");
        officer.press(form, "Save the incident", "basis", "record", "by", "notKnown", "alarm", "yes");
        Document card = officer.open(address + "/incidents");
        assertTrue(card.text().contains("Who, to whom Somebody not known to victims v1, v2"), card.text());
        assertTrue(card.text().contains("Each victim is asked on their own"), card.text());
        Document check = officer.open(address + "/check");
        assertTrue(check.text().contains("Somebody not known to victims v1, v2: First report."), check.text());
    }

    @Test
    void each_victim_is_asked_everything_before_the_next_one() {
        add("victim");
        Document list = officer.open(address + "/q/effect-on-victim");
        List<String> asked = list.select("h2").eachText();
        assertEquals(List.of("Ask victim v1", "Ask victim v2"), asked.subList(0, 2));
        assertEquals(asked.stream().distinct().toList(), asked);
        Document next = officer.press(
                officer.open(address + "/q/red-flags/threat-to-kill?about=v2"), "Save and continue", "reply", "no");
        assertTrue(next.text().contains("About: Victim v2"), next.text());
        assertTrue(next.text().contains("Ask victim v2"), next.text());
    }

    @Test
    void what_is_missing_says_about_whom() {
        answer(WEAPON, "yes");
        add("victim");
        new Walk(officer).view(officer.press(officer.open(address + "/check"), "Save and go on to your own view"));
        String row = officer.open(address + "/gaps")
                .select(".gaps strong:contains(weapon)")
                .parents()
                .get(0)
                .text();
        assertTrue(row.endsWith("(about v2 and s1)"), row);
        Document result = officer.open(address + "/result");
        assertTrue(result.text().contains("(about v1 and s1; v2 and s1)"));
        assertTrue(result.text().contains("Your own view was one for the whole case."), result.text());
        List<String> inShort = result.select(".headline p").eachText();
        assertTrue(
                inShort.get(0).startsWith("For v1 by s1: The entries do not yet support an offence."), inShort.get(0));
        assertTrue(inShort.get(1).startsWith("For v2 by s1: "), inShort.get(1));
    }

    private Document decide(Document form, String about, String stand) {
        return officer.press(form, "Continue", "about", about, "stand", stand);
    }

    @Test
    void each_two_people_are_decided_about_or_all_of_them_at_once() {
        add("victim");
        new Walk(officer).view(officer.press(officer.open(address + "/check"), "Save and go on to your own view"));
        Document form = officer.open(address + "/decide/offence-s2a");
        assertTrue(form.select("input[name=about][checked]").isEmpty());
        Document refused = officer.press(form, "Continue", "stand", "agree");
        assertTrue(refused.select(".error-summary").text().contains("Select whom the decision is about"));
        Document next = new Walk(officer)
                .because(
                        decide(form, "v1~s1", "higher"),
                        "Record the decision",
                        "newInformation",
                        "She was called again.");
        assertTrue(officer.path().endsWith("/decide/offence-s2a"), "the other victim is left: " + officer.path());
        String soFar = "Victim v1, suspect s1: More serious than the rules conclude. I have information that is not in"
                + " the case: She was called again.; Victim v2, suspect s1: Not decided";
        assertTrue(next.text().contains("Decided so far: " + soFar), next.text());
        Document cards = officer.open(address + "/result");
        List<String> said = cards.select(".conclusion:contains(s.2A) p:contains(Record my decision)")
                .eachText();
        assertTrue(said.get(0).endsWith("called again.") && said.get(1).endsWith("Not decided"), said.toString());
        Document list = decide(next, "v2~s1", "agree");
        assertTrue(officer.path().endsWith("/decide"), officer.path());
        String both = soFar.replace("Not decided", "Agree with the rules");
        assertTrue(list.select("tr:contains(s.2A)").text().contains(both), list.text());
        assertTrue(officer.open(address + "/print").text().contains(both));
        assertTrue(officer.open(address + "/history")
                .text()
                .contains("Stalking (victim v2, suspect s1): Agree with the rules"));
        Document text = officer.press(
                officer.open(address + "/export"), "Make it", "format", "text", "recipient", "CPS, by portal");
        String written = text.select("textarea").text();
        assertTrue(
                written.contains("v1 by s1: More serious") && written.contains("v2 by s1: Agree with the rules"),
                written);
        Document all = decide(officer.open(address + "/decide/offence-s2a"), "all", "agree");
        String row = all.select("tr:contains(s.2A)").text();
        assertTrue(row.contains("Agree with the rules Decide") && !row.contains("She was called"), row);
    }

    @Test
    void an_answer_is_tried_out_about_one_of_them() {
        add("victim");
        Document view = officer.press(officer.open(address + "/check"), "Save and go on to your own view");
        new Walk(officer).view(view);
        Document page = officer.open(address + "/what-if");
        List<String> questions = page.select("fieldset legend").eachText();
        assertTrue(questions.stream().anyMatch(one -> one.contains("(Victim v2)")), questions.toString());
        String name = page.select("input[name$=@v2]").attr("name");
        Document tried = officer.press(page, "Try these answers", name, "yes");
        assertTrue(tried.text().contains("What would move"), tried.text());
    }

    @Test
    void an_answer_that_names_the_only_victim_is_tried_otherwise_and_not_beside() {
        answer(WEAPON, "yes");
        add("victim");
        officer.press(officer.open(address + "/people/v2/remove"), "Yes, remove it");
        assertEquals(List.of("weapon yes v1"), answers());
        new Walk(officer).view(officer.press(officer.open(address + "/check"), "Save and go on to your own view"));
        Document flags = officer.press(officer.open(address + "/what-if"), "Show these questions", "list", "red-flags");
        Document tried = officer.press(flags, "Try these answers", "red-flags/weapon", "no");
        assertEquals(
                List.of("met", "not met"),
                tried.select("tr:contains(Weapon) td").eachText().subList(0, 2));
    }
}
