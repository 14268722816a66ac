package org.foursight.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import org.foursight.signin.Role;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** An officer from an empty case to a decision, in a real browser. What the pages say is tested without one. */
@InChromium
class OfficerInChromiumTest {

    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = TestSite.serve(TestSite.person("PC Invented", Role.OFFICER)).get(0);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    @InEachManner
    void from_an_empty_case_to_a_decision(Manner manner) {
        try (ChromiumVisitor officer = new ChromiumVisitor(service, manner)) {
            Walk walk = new Walk(officer);
            officer.open("/");
            walk.create("CH/" + manner);
            String address = officer.path();
            officer.press(officer.open(address + "/q/red-flags/weapon"), "Save and continue", "reply", "no");
            Document wrong = officer.press(officer.open(address + "/add-incident"), "Save the incident");
            assertFalse(wrong.select(".error-summary").isEmpty(), wrong.text());
            officer.open(address + "/incidents");
            Document result = walk.view(walk.screen(address));
            assertEquals(
                    "What the rules say, and your view", result.select("h1").text());
            for (String page : new String[] {
                "/elements",
                "/why/course-of-conduct",
                "/gaps",
                "/what-if",
                "/decide",
                "/advice?all=yes",
                "/history",
                "/history/1",
                "/proceedings",
                "/add-proceeding",
                "/export",
                "/order",
                ""
            }) {
                officer.open(address + page);
            }
            Document welsh = officer.press(
                    officer.open(address + "/add-effect"),
                    "Cymraeg – Newid yr iaith i’r Gymraeg",
                    "note",
                    "She moved out.");
            assertEquals("cy", welsh.select("html").attr("lang"));
            assertEquals("She moved out.", welsh.select("[name=note]").text());
            officer.press(welsh, "English – Change the language to English");
            Document decided = walk.otherwise(
                    officer.open(address + "/decide/offence-s2a"),
                    "higher",
                    "newInformation",
                    "More was said by phone.");
            assertTrue(decided.text().contains("More was said by phone."), decided.text());
        }
    }

    @InEachManner
    void short_questions_are_answered_together(Manner manner) {
        try (ChromiumVisitor officer = new ChromiumVisitor(service, manner)) {
            new Walk(officer).create("TG/" + manner);
            String address = officer.path();
            String together = together(officer.open(address + "/q/red-flags"));
            Document page = officer.open(together);
            Document wrong = officer.press(page, "Save and continue", "saidBy", "record");
            assertFalse(wrong.select(".error-summary").isEmpty(), wrong.text());
            Document flagged = officer.press(
                    wrong, "Save and return to the list", "reply-weapon", "yes", "reply-strangulation", "no");
            assertEquals("Weapon", flagged.select(".act-now li").text());
            Document asked = officer.press(officer.open(together), "Save and continue", "reply-weapon", "no");
            Document next = officer.press(asked, "Save and continue", "flagReason", "It was a toy.");
            assertEquals("Check records: all 3 questions", next.select("h1").text());
            officer.open(together(officer.open(address + "/q/investigation")));
        }
    }

    private static String together(Document list) {
        return list.expectFirst("a[href*=/together/]").attr("href");
    }
}
