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
import org.junit.jupiter.api.Test;

/** Text that is there to be copied, and narrative that is not to be seen, in a real browser. */
@InChromium
class CopyInChromiumTest {

    private static final String WRITTEN = "Not described yet";
    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = TestSite.serve(TestSite.person("PC Invented", Role.OFFICER)).get(0);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static Document text(ChromiumVisitor officer, String reference) {
        Walk walk = new Walk(officer);
        walk.create(reference);
        String address = officer.path();
        walk.view(walk.screen(address));
        return officer.press(
                officer.open(address + "/export"), "Make it", "format", "text", "recipient", "CPS, by portal");
    }

    @Test
    void a_button_copies_and_says_so_for_a_while() {
        try (ChromiumVisitor officer = new ChromiumVisitor(service, Manner.WINDOW)) {
            Document page = text(officer, "CP/1");
            assertEquals("Copy part 1", page.select("#part-1 + button").text());
            officer.clipboard("granted");
            officer.toggle("Copy part 1");
            officer.await("return document.querySelector('#part-1 + button').textContent === 'Copied'");
            officer.await("return document.querySelector('[aria-live]').textContent === 'part 1 is copied'");
            officer.await("return document.querySelector('#part-1 + button').textContent === 'Copy part 1'");
        }
    }

    @Test
    void where_copying_is_refused_the_text_is_selected() {
        try (ChromiumVisitor officer = new ChromiumVisitor(service, Manner.WINDOW)) {
            text(officer, "CP/2");
            officer.clipboard("denied");
            officer.toggle("Copy part 1");
            officer.await("return document.querySelector('[aria-live]').textContent.includes('Press Ctrl and C')");
            officer.await("const t = document.activeElement; return t.id === 'part-1' && t.selectionStart === 0"
                    + " && t.selectionEnd === t.value.length");
        }
    }

    @Test
    void without_javascript_there_is_no_button_and_the_text_is_there() {
        try (ChromiumVisitor officer = new ChromiumVisitor(service, Manner.NO_SCRIPT)) {
            Document page = text(officer, "CP/3");
            assertTrue(page.select("textarea + button").isEmpty());
            assertFalse(page.select("textarea[readonly]").text().isBlank());
        }
    }

    @InEachManner
    void what_people_wrote_is_not_seen_once_it_is_hidden(Manner manner) {
        try (ChromiumVisitor officer = new ChromiumVisitor(service, manner)) {
            new Walk(officer).create("HD/" + manner);
            String address = officer.path() + "/incidents";
            Document page = officer.open(address);
            assertTrue(officer.seen().contains(WRITTEN), officer.seen());
            page = officer.press(page, "Hide details");
            assertFalse(officer.seen().contains(WRITTEN), officer.seen());
            officer.press(page, "Show details");
            assertTrue(officer.seen().contains(WRITTEN), officer.seen());
        }
    }
}
