package org.foursight.web.pages.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.audit.AuditEntry;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Answers tried out on a case, without JavaScript. */
class WhatIfTest {

    private static final String TRY = "Try these answers";
    private static final String WEAPON = "red-flags/weapon";
    private static final String WEAPON_ROW = "tr:contains(Weapon) td";
    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    WhatIfTest() {
        Walk walk = new Walk(officer);
        officer.press(officer.open(address + "/q/" + WEAPON), "Save and continue", "reply", "yes");
        walk.view(walk.screen(address));
    }

    private Document page() {
        return officer.open(address + "/what-if");
    }

    @Test
    void an_open_question_is_tried_with_the_rules_that_move_and_nothing_is_saved() {
        String question = page().select("input[type=radio]").get(0).attr("name");
        Document moved = officer.press(page(), TRY, question, "yes");
        assertTrue(moved.text().contains("What would move"), moved.text());
        assertFalse(moved.select("tbody td[data-label=Rules that moved] a").isEmpty(), moved.text());
        assertFalse(officer.open(address + "/q/" + question).text().contains("Answered now"));
        assertFalse(page().text().contains("What you are trying"));
    }

    @Test
    void a_recorded_answer_is_tried_otherwise_and_set_back() {
        Document flags = officer.press(page(), "Show these questions", "list", "red-flags");
        Element weapon = flags.select("fieldset:contains(weapon)").get(0);
        assertEquals(
                List.of("As recorded: Yes", "No", "Not known"),
                weapon.select("label").eachText());
        Document tried = officer.press(flags, TRY, WEAPON, "no");
        assertEquals("met", tried.select(WEAPON_ROW).get(0).text());
        assertEquals("not met", tried.select(WEAPON_ROW).get(1).text());
        assertFalse(
                tried.select("h3:contains(no longer be given) + ul li").isEmpty(), "advice that goes: " + tried.text());
        Document back = officer.press(tried, TRY, WEAPON, "recorded");
        assertEquals(200, officer.status());
        assertFalse(back.text().contains("What would move"), back.text());
    }

    @Test
    void what_is_being_tried_is_kept_while_another_list_is_looked_at() {
        Document flags = officer.press(page(), "Show these questions", "list", "red-flags");
        Document tried = officer.press(flags, TRY, WEAPON, "no");
        Document other = officer.press(tried, "Show these questions", "list", "knowledge");
        assertTrue(other.select("input[name=" + WEAPON + "][value=no]").hasAttr("checked"));
        assertEquals(
                "knowledge", other.select("select[name=list] option[selected]").attr("value"));
        Document both = officer.press(other, TRY, "knowledge/told-to-stop", "yes");
        assertEquals(
                2,
                both.select("h2:contains(What you are trying) ~ .question").stream()
                        .filter(group ->
                                !group.select("input[type=radio][checked]").isEmpty())
                        .count());
    }

    @Test
    void the_fewest_answers_that_would_move_an_outcome_are_tried_by_one_button() {
        Element way = page().select("caption:contains(each set) ~ tbody tr:has(button)")
                .get(0);
        Document moved = officer.press(page(), way.select("button").get(0).text());
        String outcome = way.select("th").text();
        Element row = moved.select(
                        "caption:contains(as supposed) ~ tbody tr:contains(" + outcome.split(",", -1)[0] + ")")
                .get(0);
        assertEquals(
                way.select("td").eachText().subList(0, 2),
                row.select("td").eachText().subList(0, 2));
    }

    @Test
    void no_more_than_five_answers_are_tried_at_once() {
        Document page = page();
        List<String> all = page.select("fieldset input[value=yes]").eachAttr("name");
        assertTrue(all.size() > 5, all.toString());
        String[] six =
                all.stream().limit(6).flatMap(name -> Stream.of(name, "yes")).toArray(String[]::new);
        Document refused = officer.press(page, TRY, six);
        assertTrue(refused.text().contains("Try at most 5 answers at once"));
        assertFalse(refused.text().contains("What would move"));
        assertEquals(6, refused.select("input[type=radio][value=yes][checked]").size(), "what was chosen is kept");
    }

    @Test
    void a_long_list_is_shown_in_parts() {
        Document page = page();
        int first = page.select("fieldset").size();
        Document next = officer.press(page, "Show more of this list");
        assertFalse(next.select("fieldset").isEmpty());
        List<String> seen = page.select("legend").eachText();
        assertTrue(next.select("legend").eachText().stream().noneMatch(seen::contains), first + " shown first");
    }

    @Test
    void a_field_that_is_no_question_supposes_nothing() {
        Document page = page();
        page.select("button:contains(" + TRY + ")").attr("name", "set").attr("value", "knowledge/no-such=yes x");
        assertFalse(officer.press(page, TRY).text().contains("What would move"));
        assertEquals(200, officer.status());
    }

    @Test
    void the_log_keeps_which_questions_were_tried_and_not_what_was_supposed() throws BindException {
        User user = TestSite.person("PC Invented", Role.OFFICER);
        Site site = TestSite.of(new LocalUse(user), Clock.systemUTC());
        Service service = Service.start(site, "127.0.0.1", 0);
        try {
            PageReader reader = new PageReader(service);
            Walk walk = new Walk(reader);
            walk.create("WI/1");
            walk.view(walk.screen("/cases/WI~1"));
            Document page = reader.open("/cases/WI~1/what-if");
            Document flags = reader.press(page, "Show these questions", "list", "red-flags");
            reader.press(flags, TRY, WEAPON, "no");
            List<String> tried =
                    site.database().audit().of("WI/1", Caller.local(user.actor(), Purpose.INVESTIGATE)).stream()
                            .map(AuditEntry::event)
                            .filter(event -> event.contains("whatIf"))
                            .toList();
            assertEquals(1, tried.size(), "not when only a list was shown");
            assertTrue(tried.get(0).contains(WEAPON), tried.get(0));
            assertFalse(tried.get(0).contains("\"no\""), tried.get(0));
        } finally {
            service.stop();
        }
    }
}
