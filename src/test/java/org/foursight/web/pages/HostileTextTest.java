package org.foursight.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.casework.Casework;
import org.foursight.review.Act;
import org.foursight.review.Concern;
import org.foursight.review.Proposal;
import org.foursight.review.View;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to do harm, typed into every field, on every page of a case. It does not prove what a spreadsheet does. */
class HostileTextTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final User USER = TestSite.person("<b>PC</b> \u202Ednuor", Role.OFFICER, Role.REVIEWER);
    private static final Site SITE = TestSite.of(new LocalUse(USER), Clock.systemUTC());
    private static final Casework CASEWORK = new Casework(SITE.database(), SITE.screening(), SITE.clock());
    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(SITE, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private final PageReader visitor;
    private final Walk walk;

    HostileTextTest() {
        visitor = new PageReader(service);
        walk = new Walk(visitor);
    }

    private static final List<String> PAGES = List.of(
            "",
            "/incidents",
            "/incidents/i1",
            "/incidents/i1/remove",
            "/people",
            "/people/v1",
            "/people/v1/remove",
            "/orders",
            "/orders/o1",
            "/orders/o1/remove",
            "/orders/o1/breaches",
            "/orders/o1/breaches/b1",
            "/orders/o1/breaches/b1/remove",
            "/warnings",
            "/warnings/w1",
            "/warnings/w1/remove",
            "/effects",
            "/effects/e1",
            "/effects/e1/remove",
            "/events",
            "/events/h1",
            "/events/h1/remove",
            "/instruments",
            "/instruments/t1",
            "/instruments/t1/remove",
            "/proceedings",
            "/proceedings/p1",
            "/proceedings/p1/remove",
            "/q/knowledge",
            "/q/knowledge/told-to-stop",
            "/q/effect-on-victim/fear-of-violence?about=i1",
            "/check",
            "/result",
            "/elements",
            "/why/course-of-conduct",
            "/why/course-of-conduct?view=graph",
            "/gaps",
            "/what-if",
            "/decide",
            "/decide/offence-s2a",
            "/order",
            "/advice?all=yes",
            "/history",
            "/history/1",
            "/export",
            "/print",
            "/review",
            "/review/offence-s2a");

    /** Enter an order and a breach; add them to a case that has none. */
    private void order(String address, String text) {
        visitor.press(
                visitor.open(address + "/add-order"),
                "Save the order",
                "kind",
                "other",
                "term-0",
                text,
                "basis",
                "record");
        visitor.press(
                visitor.open(address + "/orders/o1/add-breach"),
                "Save the breach",
                "precision",
                "notKnown",
                "summary",
                text,
                "excuse",
                text,
                "basis",
                "record");
        assertEquals(303, visitor.status());
    }

    /** Enter when the suspect was told; add it to a case that has no such entry. */
    private void told(String address, String text) {
        visitor.press(
                visitor.open(address + "/add-warning"),
                "Save this time",
                "by",
                "police",
                "precision",
                "notKnown",
                "note",
                text,
                "basis",
                "record");
        assertEquals(303, visitor.status());
    }

    /** Enter what stands beside the conduct; add it to a case that has none. */
    private void background(String address, String text) {
        visitor.press(
                visitor.open(address + "/add-effect"),
                "Save the change",
                "kind",
                "illHealth",
                "note",
                text,
                "basis",
                "record");
        assertEquals(303, visitor.status());
        visitor.press(
                visitor.open(address + "/add-event"),
                "Save the report or event",
                "kind",
                "other",
                "victim",
                "v1",
                "summary",
                text,
                "basis",
                "record");
        assertEquals(303, visitor.status());
        visitor.press(
                visitor.open(address + "/add-instrument"),
                "Save the result",
                "tool",
                "other",
                "toolName",
                text,
                "domain",
                "other",
                "domainName",
                text,
                "outcome",
                text,
                "assessor",
                text);
        assertEquals(303, visitor.status());
        visitor.press(
                visitor.open(address + "/add-proceeding"),
                "Save the date",
                "kind",
                "other",
                "done",
                "notRecorded",
                "note",
                text);
        assertEquals(303, visitor.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</textarea></title><svg onload=alert(1)>",
                "' autofocus onfocus='alert(1)",
                "=cmd|' /C calc'!A1",
                "${1234*4321} {{1234*4321}} @template.token() javascript:alert(1)"
            })
    void what_is_typed_into_every_field_is_shown_on_every_page_and_obeyed_on_none(String hostile) {
        walk.create("HT/" + NEXT.incrementAndGet());
        String address = visitor.path();
        visitor.press(
                visitor.open(address + "/incidents/i1"),
                "Save the incident",
                "summary",
                hostile,
                "basis",
                "record",
                "behaviours",
                "otherAssociated",
                "otherReason",
                hostile);
        assertEquals(303, visitor.status());
        visitor.press(
                visitor.open(address + "/q/knowledge/told-to-stop"),
                "Save and continue",
                "reply",
                "yes",
                "note",
                hostile);
        visitor.press(
                visitor.open(address + "/people/v1"),
                "Save Victim v1",
                "area",
                hostile,
                "need-0",
                "other",
                "need-0-basis",
                "record",
                "need-0-note",
                hostile);
        order(address, hostile);
        told(address, hostile);
        background(address, hostile);
        visitor.press(walk.screen(address), "Continue", "proposed", "notSure", "concern", "actNow", "note", hostile);
        walk.otherwise(visitor.open(address + "/decide/offence-s2a"), "inPart", "context", hostile);
        visitor.press(visitor.open(address + "/order"), "Record the entry", "applying", "yes", "why", hostile);
        Document advice = visitor.open(address + "/advice?all=yes");
        Document why = visitor.press(
                visitor.open(advice.select("tbody a").get(0).attr("href")),
                "Continue",
                "owner",
                hostile,
                "state",
                "notDone");
        walk.because(why, "Record it", "context", hostile);
        visitor.press(visitor.open(address + "/review"), "I have looked at the whole report", "note", hostile);
        int shown = 0;
        for (String page : PAGES) {
            Document read = visitor.open(address + page);
            assertEquals(200, visitor.status(), page);
            assertTrue(read.select("img, svg:not(.picture), b, [autofocus]").isEmpty(), page);
            assertFalse(read.text().contains("5332114"), page);
            shown += read.wholeText().contains(hostile) || read.html().contains("value=\"") ? 1 : 0;
        }
        assertTrue(shown > 5, "shown on " + shown);
    }

    @Test
    void characters_that_hide_or_turn_text_round_are_taken_out_and_that_is_said() {
        walk.create("HT/" + NEXT.incrementAndGet());
        String address = visitor.path();
        Document form = visitor.press(
                visitor.open(address + "/incidents/i1"),
                "Save the incident",
                "summary",
                "a\u202Eb\u0007c\r\nd",
                "basis",
                "record");
        assertEquals(422, visitor.status());
        assertTrue(form.select("#summary-error").text().contains("We took out 2 hidden characters"), form.text());
        assertEquals("abc\nd", form.select("#summary").val());
        visitor.press(form, "Save the incident");
        assertEquals(303, visitor.status());
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_kept() {
        walk.create("HT/" + NEXT.incrementAndGet());
        String longest = "x".repeat(4_001);
        Document form = visitor.press(
                visitor.open(visitor.path() + "/incidents/i1"),
                "Save the incident",
                "summary",
                longest,
                "basis",
                "record");
        assertTrue(form.select("#summary-error").text().contains("4,000 characters or fewer"), form.text());
        assertEquals(longest, form.select("#summary").val());
        visitor.press(form, "Save the incident", "summary", longest.substring(1));
        assertEquals(303, visitor.status());
    }

    @Test
    void hidden_characters_that_came_in_another_way_are_spelt_out() {
        walk.create("HT/" + NEXT.incrementAndGet());
        String address = visitor.path();
        Caller caller = Caller.local(USER.actor(), Purpose.INVESTIGATE);
        String reference = address.substring("/cases/".length()).replace('~', '/');
        String screening = CASEWORK.screen(reference, caller).id();
        View view = new View(Proposal.NOT_SURE, Concern.ACT_NOW, "before\u202Eafter\u0000");
        CASEWORK.record(reference, 1, new Act.OwnView(screening, view), USER, caller);
        for (String page : PAGES) {
            String html = visitor.open(address + page).html();
            assertTrue(html.codePoints().noneMatch(point -> point == 0x202E || point == 0), page);
            assertTrue(html.contains("[U+202E]"), page);
        }
    }
}
