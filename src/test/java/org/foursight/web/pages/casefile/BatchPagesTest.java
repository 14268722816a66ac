package org.foursight.web.pages.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaire;
import org.foursight.questions.Questionnaires;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Short questions are answered together on one page; the pages of one question each are tested elsewhere. */
class BatchPagesTest {

    private static final String TOGETHER = "/together/red-flags/weapon";
    private static final String ON = "Save and continue";
    private static final String BACK = "Save and return to the list";

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();

    /** Return what is answered: the item, the answer and what it is based on, in order of the items. */
    private String answers() {
        return fresh.saved()
                .path("answers")
                .valueStream()
                .map(answer -> answer.path("item").asString() + " "
                        + answer.path("value").asString() + " "
                        + answer.path("saidBy").asString("-") + "; ")
                .sorted()
                .collect(Collectors.joining());
    }

    @Test
    void several_questions_are_answered_on_one_page_and_each_is_saved_by_itself() {
        Document page = fresh.open(TOGETHER);
        assertEquals("Ask the victim: all 11 questions", page.select("h1").text());
        Element weapon = page.expectFirst("fieldset:has([name=reply-weapon])");
        assertEquals(
                List.of("Yes", "No", "Not known", "Victim prefers not to say"),
                weapon.select("label").eachText());
        assertEquals(0, page.select("input[checked]").size());
        Document next = officer.press(
                page, ON, "reply-weapon", "no", "reply-strangulation", "notKnown", "saidBy", "victimAccount");
        assertEquals("Check records: all 3 questions", next.select("h1").text());
        assertEquals("strangulation notKnown victimAccount; weapon no victimAccount; ", answers());
    }

    @Test
    void a_blank_and_an_answer_left_as_it_was_change_nothing() {
        officer.press(
                fresh.open("/q/red-flags/weapon"), ON, "reply", "no", "saidBy", "record", "note", "The log says so.");
        Document page = fresh.open(TOGETHER);
        assertEquals("no", page.select("[name=reply-weapon][checked]").val());
        assertTrue(
                page.text().contains("Answered now: No. A record or document. Noted: The log says so."), page.text());
        Document list = officer.press(page, BACK, "reply-strangulation", "no", "saidBy", "victimAccount");
        assertTrue(officer.path().endsWith("/q/red-flags"), list.text());
        assertEquals("strangulation no victimAccount; weapon no record; ", answers());
        officer.press(fresh.open(TOGETHER), ON);
        assertEquals(303, officer.status());
        assertEquals("strangulation no victimAccount; weapon no record; ", answers());
        Document again = officer.press(fresh.open(TOGETHER), ON, "saidBy", "officer");
        assertEquals("#saidBy", again.select(".error-summary a").attr("href"));
    }

    @Test
    void what_was_answered_while_the_page_was_open_is_not_overwritten() {
        Document page = fresh.open(TOGETHER);
        officer.press(fresh.open("/q/red-flags/weapon"), BACK, "reply", "no");
        officer.press(page, ON, "reply-strangulation", "no");
        assertEquals("strangulation no -; weapon no -; ", answers());
        Document again = officer.press(page, ON, "reply-weapon", "notKnown");
        assertEquals("#reply-weapon", again.select(".error-summary a").attr("href"));
        officer.press(again, ON);
        assertEquals("strangulation no -; weapon notKnown -; ", answers());
    }

    @Test
    void a_red_flag_is_taken_back_with_a_reason_only() {
        Document flagged = officer.press(fresh.open(TOGETHER), BACK, "reply-weapon", "yes");
        assertEquals("Weapon", flagged.select(".act-now li").text());
        Document asked = officer.press(fresh.open(TOGETHER), BACK, "reply-weapon", "no", "reply-strangulation", "no");
        assertEquals("#flagReason", asked.select(".error-summary a").attr("href"));
        assertTrue(asked.title().startsWith("Error: "), asked.title());
        assertEquals("weapon yes -; ", answers());
        officer.press(asked, BACK, "flagReason", "It was a toy.");
        assertEquals("strangulation no -; weapon no -; ", answers());
        assertTrue(fresh.open("/history").text().contains("It was a toy."));
    }

    @Test
    void an_answer_that_the_page_does_not_offer_is_refused_beside_its_question() {
        Document again = officer.press(fresh.open(TOGETHER), ON, "reply-weapon", "maybe", "saidBy", "rumour");
        assertEquals(422, officer.status());
        assertEquals(
                List.of("#saidBy", "#reply-weapon"),
                again.select(".error-summary a").eachAttr("href"));
        assertEquals("", answers());
    }

    @Test
    void every_short_question_is_on_one_such_page_with_the_reason_why_it_is_asked() {
        for (Questionnaire group : Questionnaires.load().all()) {
            Document list = fresh.open("/q/" + group.id());
            int asked = 0;
            for (String address : list.select("a[href*=/together/]").eachAttr("href")) {
                Document page = officer.open(address);
                int here = page.select("fieldset:has([name^=reply-])").size();
                assertTrue(here > 1 && here <= 12, address);
                assertEquals(here, page.select("details .source a").size());
                asked += here;
            }
            long alone = group.items().stream()
                    .filter(item -> !item.isPerIncident()
                            && group.items().stream()
                                            .filter(one -> !one.isPerIncident())
                                            .map(Item::whoCanAnswer)
                                            .filter(item.whoCanAnswer()::equals)
                                            .count()
                                    == 1)
                    .count();
            long incidents = group.items().stream().filter(Item::isPerIncident).count();
            assertEquals(group.items().size() - alone - incidents, asked, group.id());
        }
        assertEquals(404, status("/together/effect-on-victim/fear-of-violence"));
    }

    private int status(String page) {
        fresh.open(page);
        return officer.status();
    }

    @Test
    void with_several_victims_a_page_is_about_one_of_them() {
        officer.press(fresh.open("/people"), "Add this person", "role", "victim", "relationship", "acquaintance");
        Document list = fresh.open("/q/red-flags");
        Element second = list.expectFirst("h2:contains(Ask victim v2) + p a");
        assertEquals("Answer together: all 11 questions (Victim v2)", second.text());
        Document page = officer.open(second.attr("href"));
        assertTrue(page.text().contains("About: Victim v2"), page.text());
        officer.press(page, ON, "reply-weapon", "no");
        assertEquals("v2", fresh.saved().at("/answers/0/victim").asString());
        assertFalse(fresh.open(TOGETHER + "?about=v1").text().contains("Answered now"));
    }
}
