package org.foursight.web.pages.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foursight.signin.Role;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a new case to the decision and the bundle, without JavaScript, over a real database file. */
class ResultJourneyTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = TestSite.serve(TestSite.person("PC Invented", Role.OFFICER)).get(0);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private final PageReader officer;
    private final Walk walk;

    ResultJourneyTest() {
        officer = new PageReader(service);
        walk = new Walk(officer);
    }

    private String screened() {
        walk.create("RJ/" + NEXT.incrementAndGet());
        String address = officer.path();
        walk.view(walk.screen(address));
        return address;
    }

    @Test
    void five_answers_lead_from_an_empty_case_to_a_useful_result() {
        walk.create("RJ/five answers");
        Document result = walk.view(walk.screen(officer.path()));
        assertEquals("What the rules say, and your view", result.select("h1").text());
        assertTrue(result.text().contains("You: Stalking (s.2A)."), result.text());
        assertTrue(result.select("section.conclusion").size() >= 5);
        assertEquals(5, result.select("ol.advice > li").size());
        assertEquals(5, result.select("a[href*=/q/]").size());
        Document question = officer.open(result.select("a[href*=/q/]").get(0).attr("href"));
        assertFalse(question.select("input[name=reply]").isEmpty(), officer.path());
    }

    @Test
    void after_a_new_revision_the_earlier_view_is_kept_with_one_button_or_changed() {
        String address = screened();
        officer.press(officer.open(address + "/q/knowledge/told-to-stop"), "Save and continue", "reply", "yes");
        Document form = walk.screen(address);
        assertTrue(officer.path().endsWith("/first-view"), "asked before the report is shown: " + officer.path());
        officer.open(address + "/result");
        assertTrue(officer.path().endsWith("/first-view"), officer.path());
        String card = form.select("section.card").text();
        assertTrue(card.startsWith("Your view of revision 1, ") && card.contains("Stalking (s.2A) Specialist"), card);
        assertTrue(form.select("input[name=proposed][value=stalking2a]").hasAttr("checked"));
        Document result = officer.press(form, "This is still my view");
        assertTrue(result.text().contains("You: Stalking (s.2A)."), result.text());
        officer.press(officer.open(address + "/q/knowledge/told-to-stop"), "Save and continue", "reply", "no");
        form = walk.screen(address);
        assertTrue(form.text().contains("Your view of revision 2, "), form.text());
        result = officer.press(form, "Continue", "proposed", "harassment");
        assertTrue(result.text().contains("You: Harassment (s.2)."), result.text());
    }

    @Test
    void a_decision_is_recorded_for_one_conclusion_with_a_reason_when_it_is_another() {
        String address = screened();
        Document form = officer.open(address + "/decide/offence-s2a");
        form = officer.press(form, "Continue");
        assertEquals("#stand", form.select(".error-summary a").attr("href"));
        Document why = officer.press(form, "Continue", "stand", "higher");
        assertEquals(
                "Why are you choosing ‘More serious than the rules conclude’?",
                why.select("h1").text());
        why = officer.press(why, "Record the decision", "words-newInformation", "More was said by phone.");
        assertEquals("#code", why.select(".error-summary a").attr("href"));
        Document list = officer.press(why, "Record the decision", "code", "newInformation");
        String row = list.select("tr:contains(s.2A)").text();
        assertTrue(row.contains("More serious than the rules conclude. I have information"), row);
        assertEquals(1, list.select("td:contains(More was said)").size(), list.text());
        assertTrue(officer.open(address + "/history").text().contains("Decision recorded by PC Invented"));
    }

    @Test
    void why_an_order_is_or_is_not_applied_for_is_recorded() {
        String address = screened();
        Document form = officer.press(officer.open(address + "/order"), "Record the entry", "applying", "no");
        assertEquals(422, officer.status());
        officer.press(form, "Record the entry", "why", "The suspect is not identified yet.");
        assertTrue(officer.open(address + "/order").text().contains("The suspect is not identified yet."));
    }

    @Test
    void advice_has_an_owner_a_day_and_what_became_of_it() {
        String address = screened();
        Document list = officer.open(address + "/advice?all=yes");
        String first = list.select("tbody a").get(0).attr("href");
        Document form = officer.press(officer.open(first), "Continue", "state", "notDone", "owner", "PC 17");
        form = officer.press(form, "Record it");
        assertEquals("#code", form.select(".error-summary a").attr("href"));
        list = officer.press(
                form,
                "Record it",
                "code",
                "notPracticable",
                "words-notPracticable",
                "No printer.",
                "code",
                "victim",
                "words-victim",
                "Asked us to wait.",
                "due-day",
                "1",
                "due-month",
                "3",
                "due-year",
                "2027");
        String row = list.select("tbody tr").get(0).text();
        assertTrue(row.contains("PC 17 1 March 2027 Not done: Not practicable now: No printer.; Would put"), row);
        assertTrue(row.contains("after advice: Asked us to wait."), row);
        Document again = officer.press(officer.open(first), "Continue");
        assertEquals(
                List.of("notPracticable", "victim"),
                again.select("input[name=code][checked]").eachAttr("value"));
    }

    @Test
    void every_element_stands_under_its_offence_with_the_facts_what_is_missing_and_its_paragraph() {
        Document result = officer.open(screened() + "/result");
        List<String> links =
                result.select("section.conclusion a[href*=/elements#]").eachAttr("href");
        assertEquals(result.select("section.conclusion").size(), links.size());
        Document page = officer.follow(result, "Elements");
        assertEquals("Elements", page.select(".bar [aria-current=page]").text());
        links.forEach(link ->
                assertEquals(1, page.select(link.substring(link.indexOf('#'))).size(), link));
        assertEquals(links.size() + 1, page.select("table.elements").size());
        for (Element list : page.select("table.elements")) {
            int rows = list.select("tbody tr").size();
            assertEquals(rows, list.select("tbody th[scope=row]").size());
            String counts = list.select("caption").text();
            Matcher said = Pattern.compile("(\\d+) elements?: (\\d+) met, (\\d+) not met, (\\d+) not known")
                    .matcher(counts);
            assertTrue(said.find(), counts);
            assertEquals(rows, Integer.parseInt(said.group(1)), counts);
            assertEquals(list.select(".status.met").size(), Integer.parseInt(said.group(2)), counts);
            assertEquals(list.select(".status.unknown").size(), Integer.parseInt(said.group(4)), counts);
        }
        assertEquals(
                4,
                page.select("h3:contains(not the law) + table.elements tbody tr")
                        .size());
        String s4a = page.select("caption:contains(s.4A)").text();
        assertTrue(s4a.contains("Beyond the offences above: ") && s4a.contains("(not known)"), s4a);
        Element first =
                page.select("table.elements tr:contains(Course of conduct)").get(0);
        Element acts = page.select("table.elements tr:contains(Acts associated with stalking)")
                .get(0);
        assertEquals(
                "contact in incident i1 (date not known)",
                acts.select("td[data-label=Facts relied on]").text());
        assertEquals(
                "None recorded", acts.select("td[data-label=Facts against]").text());
        assertFalse(first.select("a[href=/rules/sources/PHA-7/3a]").isEmpty(), first.text());
        assertTrue(first.select("td[data-label=What is missing]").text().matches("\\d+ questions?.*"), first.text());
        assertEquals(
                "As above",
                page.select("table.elements tr:contains(Course of conduct)")
                        .get(1)
                        .select("td[colspan]")
                        .text());
    }

    @Test
    void harassment_and_stalking_stand_side_by_side_with_what_separates_them() {
        Document page = officer.open(screened() + "/elements");
        assertEquals(
                List.of("Element", "Harassment, s.2", "Stalking, s.2A"),
                page.select("table.compared thead th").eachText().subList(0, 3));
        assertEquals(5, page.select("table.compared thead th").size());
        Element acts = page.select("table.compared tr:contains(Acts associated with stalking)")
                .get(0);
        assertEquals("Not asked for", acts.select("td[data-label=s.2]").text());
        assertEquals(1, acts.select("td[data-label=s.2A] .status.met").size());
        String separates = page.select("h3:contains(side by side) + ul li").text();
        assertTrue(
                separates.startsWith("All that s.2A asks beyond s.2 is met here: Acts associated with stalking."),
                separates);
        assertTrue(separates.contains("What separates s.4A(1)(b)(ii) from s.2A here: "), separates);
        assertTrue(separates.contains("Substantial adverse effect on daily life – not known"), separates);
    }

    @Test
    void why_and_why_not_and_what_is_missing_are_told() {
        String address = screened();
        assertTrue(officer.open(address + "/elements").text().contains("Course of conduct"));
        assertTrue(officer.open(address + "/why/course-of-conduct").text().contains("Wants "));
        Document gaps = officer.open(address + "/gaps");
        assertTrue(gaps.text().contains("could change: "));
    }

    @Test
    void a_result_says_when_it_no_longer_counts_every_answer_and_the_next_says_what_moved() {
        String address = screened();
        officer.press(officer.open(address + "/q/red-flags/weapon"), "Save and continue", "reply", "yes");
        Document result = officer.open(address + "/result");
        assertTrue(result.text().contains("This result does not count them."), result.text());
        walk.view(walk.screen(address));
        assertTrue(officer.open(address + "/history")
                .text()
                .contains("Entered: Has the suspect carried, shown or spoken of a weapon?"));
        result = officer.open(address + "/result");
        assertFalse(result.text().contains("does not count them"));
        assertTrue(result.text().contains("Since the rules were last run: new: "), result.text());
    }

    @Test
    void what_is_written_when_somebody_else_was_first_is_kept_on_the_page() {
        String address = screened();
        Document form = officer.open(address + "/order");
        officer.press(officer.open(address + "/order"), "Record the entry", "applying", "no", "why", "First.");
        Document again = officer.press(form, "Record the entry", "applying", "yes", "why", "Second, in my words.");
        assertTrue(again.text().contains("Your text is kept below"), again.text());
        assertEquals("Second, in my words.", again.select("#why").val());
        officer.press(again, "Record the entry");
        assertEquals(303, officer.status());
    }

    @Test
    void a_bundle_is_made_only_for_somebody_who_is_named() {
        String address = screened();
        Document form = officer.press(officer.open(address + "/export"), "Make it", "format", "bundle");
        assertEquals(422, officer.status());
        Document bundle = officer.press(form, "Make it", "recipient", "CPS, reviewing lawyer, by portal");
        assertEquals(200, officer.status());
        assertTrue(bundle.text().contains("foursight/bundle/1"));
    }

    @Test
    void the_result_begins_with_what_is_recorded_and_says_how_to_record_and_by_when() {
        String address = screened();
        Document result = officer.open(address + "/result");
        assertEquals("In short", result.expectFirst("h2").text());
        assertTrue(result.select("section.headline").text().contains("Recorded: harassment"), result.text());
        assertTrue(result.select("h3").eachText().contains("How to record"), result.text());
        assertTrue(result.select("h3").eachText().contains("Time limit"), result.text());
    }

    @Test
    void from_the_decision_on_an_offence_one_step_leads_to_why_and_why_not() {
        Document decision = officer.open(screened() + "/decide/offence-s2a");
        String why = decision.select("a:contains(Why, and why not)").attr("href");
        assertEquals("Every element, and why", officer.open(why).select("h1").text());
    }

    @Test
    void a_reason_that_guidance_warns_against_is_hinted_at_once_and_kept_when_sent_again() {
        String address = screened();
        Document hinted = lower(address, "offence-s2a", "The victim wasn't frightened, and it is just a domestic");
        assertEquals(422, officer.status());
        String error = hinted.select(".error:contains(Section 2A)").text();
        assertTrue(error.contains("Section 2A asks for no fear") && error.contains("partners"), error);
        officer.press(hinted, "Record the decision");
        assertTrue(officer.open(address + "/history").text().contains("just a domestic"));
    }

    @Test
    void where_fear_is_an_element_its_absence_is_a_reason_like_any_other() {
        String address = screened();
        lower(address, "offence-s4a-fear", "The victim was not afraid of violence on any occasion");
        assertTrue(officer.open(address + "/history").text().contains("not afraid of violence"));
    }

    private Document lower(String address, String offence, String reason) {
        return walk.otherwise(officer.open(address + "/decide/" + offence), "lower", "fact", reason);
    }

    @Test
    void entries_that_speak_against_one_another_are_told_beside_what_rests_on_one_of_them() {
        String address = screened();
        officer.press(
                officer.open(address + "/incidents/i1"), "Save the incident", "precision", "notKnown", "alarm", "yes");
        Document calm = walk.view(walk.screen(address));
        assertTrue(calm.select("h2:contains(speak against one another)").isEmpty(), calm.text());
        officer.press(
                officer.open(address + "/q/effect-on-victim/alarm-or-distress"), "Save and continue", "reply", "no");
        Document result = walk.view(walk.screen(address));
        assertFalse(
                result.select("h2:contains(speak against one another) + ul li").isEmpty(), result.text());
    }

    @Test
    void steps_of_the_route_with_a_day_are_done_today_and_taken_up_like_advice() {
        String address = screened();
        officer.press(officer.open(address + "/q/red-flags/suicide-threat"), "Save and continue", "reply", "yes");
        Document result = walk.view(walk.screen(address));
        String step = "See to the suspect's safety today";
        assertTrue(result.select("section.headline").text().contains(step), result.text());
        Document list = officer.open(address + "/advice?all=yes");
        Document form = officer.follow(list, step);
        list = officer.press(form, "Continue", "state", "done", "owner", "Custody sergeant");
        String row = list.select("tr:contains(See to the suspect)").text();
        assertTrue(row.contains("Custody sergeant") && row.contains("Done"), row);
        result = officer.open(address + "/result");
        assertFalse(result.select("section.headline, ol.advice").text().contains(step), result.text());
        assertTrue(result.text().contains("of which 1 done or not applying"), result.text());
    }

    @Test
    void the_entry_on_an_order_is_shown_with_its_reminder_on_the_result_and_in_print() {
        String address = screened();
        officer.press(
                officer.open(address + "/order"),
                "Record the entry",
                "applying",
                "no",
                "why",
                "Victim does not support one");
        for (String page : new String[] {"/result", "/print", "/order"}) {
            String text = officer.open(address + page).text();
            assertTrue(text.contains("an order is not being applied for (PC Invented, "), text);
            assertTrue(text.contains("no support or consent of the victim a condition"), text);
            assertFalse(text.contains("Entry to complete"), text);
        }
    }

    @Test
    void a_decision_on_an_earlier_revision_is_told_to_be_confirmed_and_counts_as_none_on_this_one() {
        String address = screened();
        walk.otherwise(
                officer.open(address + "/decide/offence-s2a"), "higher", "newInformation", "More was said by phone.");
        officer.press(officer.open(address + "/q/red-flags/weapon"), "Save and continue", "reply", "yes");
        walk.view(walk.screen(address));
        for (String page : new String[] {"/result", "/decide", "/print"}) {
            String text = officer.open(address + page).text();
            assertTrue(text.contains("Decided on revision 1 by PC Invented: More serious"), page + text);
            assertTrue(text.contains("More was said by phone. Confirm or change."), page + text);
        }
        assertTrue(officer.open(address + "/print").select("h1").text().equals("Advice to consider"));
        officer.press(officer.open(address + "/decide/offence-s2a"), "Continue", "stand", "agree");
        assertFalse(officer.open(address + "/result").text().contains("Decided on revision 1"));
    }

    @Test
    void rules_that_cannot_say_yet_do_not_differ_from_anybody() {
        Document result = officer.open(screened() + "/result");
        assertTrue(result.text().contains("The rules cannot say yet: they wait for the answers"), result.text());
        assertFalse(result.text().contains("You and the rules differ"), result.text());
    }

    @Test
    void what_is_checked_shows_the_incidents_and_what_is_a_draft_is_called_one() {
        String address = screened();
        officer.press(officer.open(address + "/q/red-flags/weapon"), "Save and continue", "reply", "yes");
        Document check = officer.open(address + "/check");
        assertTrue(check.text().contains("kept as a draft; save the case on Check answers"), check.text());
        assertTrue(check.select("dl.summary").text().contains("First report. Not described yet."), check.text());
        assertEquals("Help", officer.follow(check, "Help").select("h1").text());
        Document start = officer.follow(officer.open("/help"), "Foursight");
        assertEquals(
                "Create a case",
                officer.follow(start, "Create a case").select("h1").text());
    }

    @Test
    void where_the_record_needs_a_second_look_stands_on_the_result_and_its_print() {
        String address = screened();
        Document result = officer.open(address + "/result");
        Elements first = result.select("h2:contains(second look) + ul > li");
        assertTrue(first.size() <= 5 && first.text().startsWith("Record the effect on the victim"), first.text());
        String print = officer.open(address + "/print").text();
        assertTrue(print.contains("Where the record needs a second look"), print);
        assertTrue(print.contains("Record the effect on the victim"), print);
    }
}
