package org.foursight.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.util.List;
import org.foursight.signin.Role;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Orders, people, what stands beside the conduct, a referral and a problem with a rule, in a real browser. What is kept is tested without one. */
@InChromium
class OrdersInChromiumTest {

    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = TestSite.serve(TestSite.person("PC Invented", Role.OFFICER, Role.REVIEWER))
                .get(0);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static String created(String reference) {
        PageReader officer = new PageReader(service);
        new Walk(officer).create(reference);
        return officer.path();
    }

    @InEachManner
    void an_order_and_its_breach_are_entered_changed_and_removed(Manner manner) {
        String address = created("OC/" + manner);
        try (ChromiumVisitor officer = new ChromiumVisitor(service, manner)) {
            Document list = officer.follow(officer.open(address), "Orders and breaches");
            Document form = officer.follow(list, "Add an order");
            Document wrong = officer.press(form, "Save the order", "kind", "policeBail", "madeOn-day", "3");
            assertFalse(wrong.select(".error-summary").isEmpty(), wrong.text());
            officer.press(
                    wrong,
                    "Save the order",
                    "madeOn-month",
                    "3",
                    "madeOn-year",
                    "2026",
                    "term-0",
                    "No contact.",
                    "basis",
                    "record");
            assertTrue(officer.path().endsWith("/orders"), officer.path());
            Document told = officer.follow(officer.open(address), "Told to stop");
            form = officer.follow(told, "Add a time");
            wrong = officer.press(form, "Save this time", "precision", "on", "on-day", "3");
            assertFalse(wrong.select(".error-summary").isEmpty(), wrong.text());
            told = officer.press(
                    wrong, "Save this time", "by", "victim", "on-month", "3", "on-year", "2026", "basis", "record");
            assertEquals(1, told.select("section.card").size(), told.text());
            officer.open(address + "/warnings/w1");
            officer.press(officer.open(address + "/warnings/w1/remove"), "Yes, remove it");
            form = officer.open(address + "/orders/o1/add-breach");
            officer.press(form, "Save the breach", "incident", "i1", "basis", "record");
            officer.open(address + "/orders/o1");
            officer.open(address + "/orders/o1/breaches/b1");
            Document sure = officer.open(address + "/orders/o1/remove");
            officer.press(sure, "Yes, remove it", "flagReason", "It was another suspect’s.");
            assertTrue(officer.path().endsWith("/orders"), officer.path());
        }
    }

    @InEachManner
    void what_stands_beside_the_conduct_is_entered_and_removed(Manner manner) {
        String address = created("BC/" + manner);
        try (ChromiumVisitor officer = new ChromiumVisitor(service, manner)) {
            Document list = officer.follow(officer.open(address), "Changes to the victim’s daily life");
            Document wrong = officer.press(officer.follow(list, "Add a change"), "Save the change");
            assertFalse(wrong.select(".error-summary").isEmpty(), wrong.text());
            list = officer.press(wrong, "Save the change", "kind", "movedHome", "basis", "victimAccount");
            assertEquals(1, list.select("section.card").size(), list.text());
            officer.press(officer.open(address + "/effects/e1/remove"), "Yes, remove it");
            list = officer.follow(officer.open(address), "Earlier reports and history");
            wrong = officer.press(officer.follow(list, "Add a report or event"), "Save the report or event");
            assertFalse(wrong.select(".error-summary").isEmpty(), wrong.text());
            list = officer.press(
                    wrong,
                    "Save the report or event",
                    "kind",
                    "earlierReport",
                    "victim",
                    "v1",
                    "summary",
                    "Closed on the day.",
                    "basis",
                    "record");
            assertEquals(1, list.select("section.card").size(), list.text());
            list = officer.follow(officer.open(address), "Results of risk tools");
            wrong = officer.press(officer.follow(list, "Add a result"), "Save the result", "assessed", "on");
            assertFalse(wrong.select(".error-summary").isEmpty(), wrong.text());
            list = officer.press(
                    wrong,
                    "Save the result",
                    "tool",
                    "SRP",
                    "domain",
                    "violence",
                    "outcome",
                    "moderate",
                    "assessed",
                    "notRecorded");
            assertEquals(1, list.select("section.card").size(), list.text());
            officer.open(address + "/check");
        }
    }

    @InEachManner
    void people_are_changed_and_not_removed_while_something_names_them(Manner manner) {
        String address = created("PC/" + manner);
        try (ChromiumVisitor officer = new ChromiumVisitor(service, manner)) {
            officer.press(officer.open(address + "/people/v1"), "Save Victim v1", "ageBand", "adult");
            assertTrue(officer.path().endsWith("/people"), officer.path());
            Document refused = officer.open(address + "/people/s1/remove");
            assertEquals("Suspect s1 cannot be removed", refused.select("h1").text());
        }
    }

    @InEachManner
    void a_case_is_referred_and_a_problem_with_a_rule_reported(Manner manner) {
        String address = created("RN/" + manner);
        Walk walk = new Walk(new PageReader(service));
        walk.view(walk.screen(address));
        try (ChromiumVisitor officer = new ChromiumVisitor(service, manner)) {
            Document wrong = officer.press(officer.open(address + "/referral"), "Make the note");
            assertFalse(wrong.select(".error-summary").isEmpty(), wrong.text());
            Document note = officer.press(
                    wrong,
                    "Make the note",
                    "to",
                    "clinic",
                    "recipient",
                    "Clinic, co-ordinator, by secure mail",
                    "asked",
                    "A view on the type.",
                    "format",
                    "page");
            assertTrue(note.text().contains("A view on the type."), note.text());
            String rule = "/rules/course-of-conduct.met";
            wrong = officer.press(officer.open(rule), "Send the report");
            assertFalse(wrong.select(".error-summary").isEmpty(), wrong.text());
            officer.press(wrong, "Send the report", "kind", "silent", "text", "Not on one long day.");
            assertTrue(officer.path().startsWith(rule), officer.path());
            for (String page :
                    List.of("/rules/comments", address + "/history", address + "/q/knowledge", "/workshops")) {
                officer.open(page);
            }
        }
    }
}
