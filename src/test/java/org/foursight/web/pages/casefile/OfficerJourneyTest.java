package org.foursight.web.pages.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.questions.Questionnaire;
import org.foursight.questions.Questionnaires;
import org.foursight.signin.Role;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The officer's pages, gone through without JavaScript over a real database file. */
class OfficerJourneyTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static Service service;
    private static Service colleague;

    @BeforeAll
    static void start() throws BindException {
        List<Service> services =
                TestSite.serve(TestSite.person("PC Invented", Role.OFFICER), TestSite.person("DC Other", Role.OFFICER));
        service = services.get(0);
        colleague = services.get(1);
    }

    @AfterAll
    static void stop() {
        service.stop();
        colleague.stop();
    }

    private final PageReader officer;

    OfficerJourneyTest() {
        officer = new PageReader(service);
    }

    private Document create(String reference) {
        return new Walk(officer).create(reference);
    }

    private static String reference() {
        return "JT/" + NEXT.incrementAndGet() + "/26";
    }

    @Test
    void a_new_case_is_in_the_list_with_its_revision_and_why_it_needs_somebody() {
        String reference = reference();
        Document tasks = create(reference);
        assertEquals("Case " + reference, tasks.select("h1").text());
        String row =
                officer.open("/cases").select("tr:contains(" + reference + ")").text();
        assertTrue(row.contains("PC Invented") && row.contains("never run"), row);
    }

    @Test
    void errors_are_summed_up_with_links_to_the_fields_and_what_was_typed_stays() {
        Document form = officer.open("/cases/new");
        Document again = officer.press(form, "Create the case", "reference", "?!", "recorded", "harassment");
        assertEquals(422, officer.status());
        assertTrue(again.title().startsWith("Error: "), again.title());
        assertEquals(4, again.select(".error-summary a").size(), again.text());
        assertEquals("?!", again.select("#reference").val());
        assertTrue(again.select("input[value=harassment]").hasAttr("checked"));
        String reference = reference();
        create(reference);
        create(reference);
        assertEquals(422, officer.status());
    }

    @Test
    void what_the_case_is_kept_for_is_asked_without_a_choice_made_beforehand_and_stands_in_the_history() {
        Document form = officer.open("/cases/new");
        assertTrue(form.select("[checked]").isEmpty());
        assertTrue(form.text().contains("It is written into the history"), form.text());
        create(reference());
        String history = officer.open(officer.path() + "/history").text();
        assertTrue(history.contains("Kept for: To investigate or detect a crime"), history);
    }

    @Test
    void each_unanswered_question_that_matters_is_a_link_to_where_it_is_asked() {
        create(reference());
        Document check = officer.open(officer.path() + "/check");
        List<String> links = check.select(".matters a").eachAttr("href");
        assertEquals(10, links.size());
        for (String link : links) {
            Document question = officer.open(link);
            assertEquals(200, officer.status(), link);
            String prompt = check.select(".matters a[href=\"" + link + "\"]").text();
            assertTrue(prompt.equals("Answer: " + question.select("h1").text()), prompt);
        }
    }

    @Test
    void tasks_stand_in_seven_groups_and_every_question_is_under_one_of_them() {
        Document tasks = create(reference());
        assertEquals(
                List.of(
                        "1. What happened",
                        "2. Contact and behaviour",
                        "3. Effect on the victim",
                        "4. Risk and red flags",
                        "5. Suspect and orders",
                        "6. Evidence and technology",
                        "7. Your view, result and advice"),
                tasks.select("h2").eachText());
        List<String> groups = tasks.select(".tasks a[href*=/q/]").eachAttr("href").stream()
                .map(link -> link.replaceFirst(".*/", ""))
                .toList();
        List<String> all =
                Questionnaires.load().all().stream().map(Questionnaire::id).toList();
        assertEquals(all.stream().sorted().toList(), groups.stream().sorted().toList());
        String first = tasks.expectFirst(".tasks a").text();
        assertEquals("Victims and suspects", first);
        Element orders = tasks.expectFirst("h2:contains(Suspect and orders) + ul");
        assertTrue(orders.text().contains("Orders and breaches"), orders.text());
    }

    @Test
    void questions_are_grouped_by_who_can_answer_and_gone_through_in_that_order() {
        create(reference());
        String address = officer.path();
        Document list = officer.open(address + "/q/knowledge");
        List<String> asked = list.select("h2").eachText();
        assertEquals("Ask the victim", asked.get(0));
        assertEquals(asked.stream().distinct().toList(), asked);
        List<String> links = list.select(".change a").eachAttr("href");
        Document page = officer.open(links.get(0));
        for (int next = 1; next < links.size(); next++) {
            page = officer.follow(page, "Skip this question");
            assertEquals(links.get(next), officer.path());
        }
    }

    @Test
    void an_incident_is_added_changed_and_removed_after_a_question() {
        Document tasks = create(reference());
        Document list = officer.follow(tasks, "Incidents");
        Document form = officer.follow(list, "Add an incident");
        list = officer.press(
                form,
                "Save the incident",
                "precision",
                "month",
                "month-month",
                "3",
                "month-year",
                "2026",
                "summary",
                "Waited outside work.",
                "behaviours",
                "loitering",
                "by",
                "by:s1",
                "alarm",
                "refused",
                "basis",
                "victimAccount");
        String card = list.select("#i2").text();
        assertTrue(card.contains("March 2026: Loitering") && card.contains("Alarm: victim prefers not to say"), card);
        form = officer.follow(list, "Change March 2026: Loitering in any place, public or private");
        assertTrue(form.select("input[name=alarm][value=refused]").hasAttr("checked"));
        list = officer.press(
                form,
                "Save the incident",
                "precision",
                "between",
                "from-day",
                "1",
                "from-month",
                "3",
                "from-year",
                "2026",
                "to-day",
                "9",
                "to-month",
                "3",
                "to-year",
                "2026");
        assertTrue(list.text().contains("Between 1 March 2026 and 9 March 2026"), list.text());
        Document sure = officer.open(officer.path() + "/i2/remove");
        list = officer.press(sure, "Yes, remove it");
        assertTrue(list.select("#i2").isEmpty());
    }

    @Test
    void an_incident_like_one_that_is_there_is_asked_about_before_it_is_added() {
        create(reference());
        String address = officer.path();
        String[] alike = {
            "precision",
            "on",
            "on-day",
            "3",
            "on-month",
            "3",
            "on-year",
            "2026",
            "summary",
            "Waited.",
            "behaviours",
            "loitering",
            "by",
            "by:s1",
            "basis",
            "record"
        };
        officer.press(officer.open(address + "/add-incident"), "Save the incident", alike);
        Document form = officer.press(officer.open(address + "/add-incident"), "Save the incident", alike);
        assertEquals(422, officer.status());
        assertTrue(form.text().contains("This looks like an incident that is there already: Waited."), form.text());
        Document list = officer.press(form, "Save the incident");
        assertEquals(3, list.select("section.card").size());
    }

    @Test
    void a_date_that_cannot_be_is_refused_in_words_beside_the_field() {
        Document form = officer.follow(officer.follow(create(reference()), "Incidents"), "Add an incident");
        form = officer.press(
                form, "Save the incident", "precision", "on", "on-day", "31", "on-month", "2", "on-year", "2026");
        assertEquals(
                "Error: Date of the incident must be a real date, like 27 3 2026",
                form.select("#on-error").text());
        form = officer.press(form, "Save the incident", "on-day", "1", "on-year", "26");
        assertTrue(form.text().contains("Year must include 4 numbers, like 2026"));
        form = officer.press(form, "Save the incident", "on-year", "2999");
        assertTrue(form.text().contains("Date of the incident must be today or in the past"));
        assertEquals("2999", form.select("#on-year").val());
    }

    @Test
    void an_answer_is_saved_by_itself_a_blank_leaves_it_and_taking_back_is_said() {
        Document tasks = create(reference());
        String question = officer.path() + "/q/knowledge/told-to-stop";
        officer.press(officer.open(question), "Save and continue", "reply", "yes", "saidBy", "victimAccount");
        Document again = officer.open(question);
        assertTrue(again.select("input[name=reply][value=yes]").hasAttr("checked"));
        again.select("input[name=reply]").forEach(radio -> radio.removeAttr("checked"));
        officer.press(again, "Save and continue");
        again = officer.open(question);
        assertTrue(again.text().contains("Answered now: Yes. The victim said so"), again.text());
        assertTrue(again.text().contains("Why we ask this") && again.text().contains("An answer could change"));
        again = officer.press(again, "Take this answer back");
        assertFalse(again.text().contains("Answered now"));
        officer.press(again, "Save and continue");
        assertEquals(422, officer.status());
        assertFalse(tasks.text().isEmpty());
    }

    @Test
    void a_red_flag_is_shown_in_the_answer_to_the_answer() {
        create(reference());
        Document question = officer.open(officer.path() + "/q/red-flags/threat-to-kill");
        assertTrue(question.select(".act-now").isEmpty());
        Document next = officer.press(question, "Save and continue", "reply", "yes");
        assertTrue(next.select(".act-now").text().startsWith("Act now."), next.text());
    }

    @Test
    void a_conflict_shows_the_other_persons_change_and_loses_nothing() {
        create(reference());
        String address = officer.path();
        PageReader other = new PageReader(colleague);
        officer.press(officer.open(address + "/q/knowledge/told-to-stop"), "Save and continue", "reply", "yes");
        other.press(other.open(address + "/q/red-flags/weapon"), "Save and continue", "reply", "no");
        other.press(other.open(address + "/check"), "Save and go on to your own view");

        Document conflict = officer.press(officer.open(address + "/check"), "Save and go on to your own view");
        assertEquals(409, officer.status());
        assertTrue(conflict.text().contains("DC Other saved revision 2"), conflict.text());
        assertTrue(conflict.text().contains("Has the suspect carried, shown or spoken of a weapon?"), conflict.text());
        assertTrue(conflict.text().contains("Was the suspect told that it was unwanted? Yes"), conflict.text());
        officer.press(conflict, "Save mine over revision 2");
        Document check = officer.open(address + "/check");
        assertEquals(2, check.select("dl.summary div[id] dd:contains(Change)").size(), check.text());
    }

    @Test
    void answers_that_conflict_are_named_with_links_to_both() {
        create(reference());
        String address = officer.path();
        officer.press(officer.open(address + "/incidents/i1"), "Save the incident", "alarm", "yes", "basis", "record");
        Document next = officer.open(address + "/q/effect-on-victim/alarm-or-distress");
        officer.press(next, "Save and continue", "reply", "no");
        Document check = officer.open(address + "/check");
        assertEquals(2, check.select(".warning a").size(), check.text());
    }
}
