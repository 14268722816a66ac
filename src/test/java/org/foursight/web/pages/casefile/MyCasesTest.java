package org.foursight.web.pages.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.foursight.signin.LocalUse;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of cases: where a case stands in it, and what the list says of it. */
class MyCasesTest {

    private static final User PERSON = TestSite.person("PC Invented", Role.OFFICER);

    private final Site site =
            TestSite.of(new LocalUse(PERSON), new MovableClock(Instant.parse("2026-05-20T09:00:00Z")));
    private final Service service;
    private final PageReader officer;
    private final Walk walk;

    MyCasesTest() throws BindException {
        service = Service.start(site, "127.0.0.1", 0);
        officer = new PageReader(service);
        walk = new Walk(officer);
    }

    @AfterEach
    void stop() {
        service.stop();
    }

    private Elements row(String tab, String reference) {
        return officer.open("/cases?show=" + tab).select("tbody tr:contains(" + reference + ")");
    }

    @Test
    void a_new_case_is_to_do_and_nothing_is_said_that_is_not_known_yet() {
        walk.create("MC/1");
        Elements row = row("todo", "MC/1");
        assertEquals("", row.select("td[data-label=Review due]").text());
        assertEquals("", row.select("td[data-label=Questions that matter]").text());
    }

    @Test
    void the_list_says_when_a_case_is_reviewed_and_how_many_questions_mattered_when_the_rules_were_run() {
        walk.create("MC/1");
        Document check = officer.open(officer.path() + "/check");
        walk.screen("/cases/MC~1");
        Elements row = row("todo", "MC/1");
        assertTrue(row.select("td[data-label=Review due]").text().matches("\\d+ \\w+ 2026"), row.text());
        String open = row.select("td[data-label=Questions that matter]").text();
        assertTrue(Integer.parseInt(open) > 0, row.text());
        assertTrue(check.text().contains(open + " questions that nobody was asked could still change"), check.text());
    }

    @Test
    void what_the_officer_decided_waits_for_review_and_is_to_do_again_once_the_case_changes() {
        walk.create("MC/1");
        walk.view(walk.screen("/cases/MC~1"));
        assertFalse(row("todo", "MC/1").isEmpty());
        officer.press(officer.open("/cases/MC~1/decide/offence-s2a"), "Continue", "stand", "agree");
        assertTrue(row("todo", "MC/1").isEmpty());
        assertFalse(row("waiting", "MC/1").isEmpty());
        officer.press(officer.open("/cases/MC~1/q/red-flags/weapon"), "Save and continue", "reply", "no");
        walk.screen("/cases/MC~1");
        assertFalse(row("todo", "MC/1").isEmpty());
    }

    @Test
    void a_closed_case_is_marked_and_stands_apart() {
        walk.create("MC/1");
        walk.create("MC/2");
        Caller caller = Caller.local(PERSON.actor(), Purpose.INVESTIGATE);
        site.database().cases().close("MC/2", LocalDate.of(2026, 5, 18), "ordinary", caller);
        assertTrue(row("todo", "MC/2").isEmpty());
        assertEquals(
                "Closed on 18 May 2026",
                row("closed", "MC/2").select("th .kind").text());
        Document page = officer.open("/cases?show=closed");
        assertEquals("Closed (1)", page.select(".tabs [aria-current=page]").text());
        assertEquals(
                "To do (1) Waiting for review (0) Closed (1)",
                page.select(".tabs").text());
    }

    @Test
    void the_list_names_the_people_as_the_bar_of_the_case_does_and_hides_nothing_that_bears_no_name() {
        walk.create("MC/1");
        officer.press(
                officer.open("/cases/MC~1/people"), "Add this person", "role", "victim", "relationship", "stranger");
        walk.screen("/cases/MC~1");
        walk.create("MC/2");
        assertEquals(
                "Victims v1, v2, suspect s1",
                row("todo", "MC/1").select("td[data-label=People]").text());
        PageReader discreet = new PageReader(Browser.of(service), "Cookie", "details=hidden");
        Document page = discreet.open("/cases");
        assertTrue(page.body().hasClass("discreet"));
        Elements people = page.select("tbody tr:contains(MC/2) td[data-label=People]");
        assertEquals("Victim v1, suspect s1 (former partner)", people.text());
        assertTrue(people.select(".words").isEmpty());
        assertTrue(officer.open("/cases/MC~2").select(".bar").text().contains(people.text()));
    }

    @Test
    void a_closed_case_says_so_with_the_day_on_its_pages_and_what_follows_from_that() {
        walk.create("MC/1");
        walk.view(walk.screen("/cases/MC~1"));
        Caller caller = Caller.local(PERSON.actor(), Purpose.INVESTIGATE);
        assertFalse(officer.open("/cases/MC~1").select(".bar").text().contains("losed"));
        site.database().cases().close("MC/1", LocalDate.of(2026, 5, 18), "ordinary", caller);
        for (String page : new String[] {"", "/incidents", "/check", "/result", "/advice", "/history", "/decide"}) {
            String bar = officer.open("/cases/MC~1" + page).select(".bar").text();
            assertTrue(bar.contains("Closed on 18 May 2026"), bar);
            assertTrue(bar.contains("A closed case is in no queue"), bar);
            assertFalse(bar.contains("Review due"), bar);
        }
        site.database().cases().reopen("MC/1", caller);
        assertTrue(officer.open("/cases/MC~1").select(".bar").text().contains("Review due"));
    }

    @Test
    void a_reference_that_is_there_already_leads_to_the_case_within_the_unit_only() throws BindException {
        walk.create("MC/1");
        Document again = walk.create("MC/1");
        assertEquals(422, officer.status());
        Elements summary = again.select(".error-summary");
        assertTrue(summary.text().contains("A case with this reference already exists in your unit"), summary.text());
        assertEquals("MC/1", again.select("#reference").val());
        officer.follow(again, "View it");
        assertEquals("/cases/MC~1", officer.path());
        User elsewhere = new User(new Actor("test", "PC South", "PC South", "south"), Set.of(Role.OFFICER));
        Site other = new Site(
                site.screening(),
                site.cases(),
                site.casework(),
                site.training(),
                new LocalUse(elsewhere),
                site.clock());
        Service south = Service.start(other, "127.0.0.1", 0);
        try {
            PageReader stranger = new PageReader(south);
            Document refused = new Walk(stranger).create("MC/1");
            assertEquals(422, stranger.status());
            String said = refused.select(".error-summary").text();
            assertTrue(said.contains("This reference cannot be used."), said);
            assertFalse(said.contains("exists") || said.contains("View it"), said);
        } finally {
            south.stop();
        }
    }

    @Test
    void the_filter_keeps_its_tab_and_can_be_cleared() {
        walk.create("MC/1");
        walk.create("XY/2");
        Document found = officer.open("/cases?show=todo&find=xy");
        assertEquals("XY/2", found.select("tbody th").text());
        assertEquals("xy", found.select("#find").val());
        Document none = officer.open("/cases?show=waiting&find=nothing");
        assertTrue(none.text().contains("No cases match these filters. Clear filters"), none.text());
        assertEquals(
                "/cases?show=waiting",
                none.select("p a:contains(Clear filters)").attr("href"));
        assertEquals(2, officer.open("/cases?show=elsewhere").select("tbody tr").size());
    }
}
