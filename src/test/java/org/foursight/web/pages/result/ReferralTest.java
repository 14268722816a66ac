package org.foursight.web.pages.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.util.List;
import org.foursight.signin.Role;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A referral says what is missing for it, and leaves with its recipient in the audit log. */
class ReferralTest {

    private static List<Service> services = List.of();

    @BeforeAll
    static void start() throws BindException {
        services = TestSite.serve(
                TestSite.person("PC Invented", Role.OFFICER),
                TestSite.person("DS Review", Role.REVIEWER, Role.AUDITOR));
    }

    @AfterAll
    static void stop() {
        services.forEach(Service::stop);
    }

    @Test
    void a_note_is_made_from_the_report_and_logged_as_a_disclosure_to_its_recipient() {
        PageReader officer = new PageReader(services.get(0));
        Walk walk = new Walk(officer);
        walk.create("RF/1");
        String address = officer.path();
        Document result = walk.view(walk.screen(address));
        Document form = officer.follow(result, "Refer to a specialist clinic or a MARAC");
        String missing = form.select("main ul").text();
        for (String expected : List.of(
                "No named officer has decided", "risk tool", "Incidents without a date: ", "protection order")) {
            assertTrue(missing.contains(expected), expected + ": " + missing);
        }
        Document wrong = officer.press(form, "Make the note", "recipient", "Clinic, co-ordinator, by secure mail");
        assertEquals(422, officer.status());
        assertEquals(3, wrong.select(".error-summary li").size());
        assertFalse(log(address).contains("disclose"), log(address));

        Document note = officer.press(
                wrong,
                "Make the note",
                "to",
                "clinic",
                "asked",
                "A view on the type, call 07700 900123.",
                "format",
                "page");
        assertEquals(200, officer.status());
        assertEquals(
                "Referral: Specialist stalking clinic or panel",
                note.select("h1").text());
        assertTrue(note.text().contains("For: Clinic, co-ordinator, by secure mail. From: PC Invented, unit default."));
        assertTrue(
                note.text().contains("[phone number taken out]") && !note.text().contains("900123"), note.text());
        assertTrue(note.select("h2:contains(What is missing) + ul").text().contains("risk tool"), note.text());
        String log = log(address);
        assertTrue(log.contains("disclose") && log.contains("Clinic, co-ordinator, by secure mail"), log);
        assertTrue(log.contains("referral"), log);

        officer.press(officer.open(address + "/decide/offence-s2a"), "Continue", "stand", "agree");
        Document after = officer.open(address + "/referral");
        assertFalse(after.text().contains("No named officer has decided"), after.text());
    }

    private static String log(String address) {
        return Browser.of(services.get(1)).get("/api" + address + "/audit").body();
    }
}
