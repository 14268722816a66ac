package org.foursight.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

/** A reviewer from the queue to a finished review, in a real browser. */
@InChromium
class ReviewerInChromiumTest {

    private static List<Service> services = List.of();

    @BeforeAll
    static void start() throws BindException {
        services = TestSite.serve(
                TestSite.person("PC Invented", Role.OFFICER), TestSite.person("DS Review", Role.REVIEWER));
    }

    @AfterAll
    static void stop() {
        services.forEach(Service::stop);
    }

    @InEachManner
    void from_the_queue_to_a_finished_review(Manner manner) {
        PageReader officer = new PageReader(services.get(0));
        Walk walk = new Walk(officer);
        walk.create("RC/" + manner);
        String address = officer.path();
        walk.view(walk.screen(address));
        try (ChromiumVisitor reviewer = new ChromiumVisitor(services.get(1), manner)) {
            Document queue = reviewer.follow(reviewer.open("/cases"), "Review queue");
            assertFalse(queue.select("a[href=" + address + "/review]").isEmpty(), queue.text());
            new Walk(reviewer).view(reviewer.open(address + "/review"));
            reviewer.press(reviewer.open(address + "/review"), "Take this case");
            Document review =
                    reviewer.press(reviewer.open(address + "/review/offence-s2"), "Continue", "stand", "agree");
            assertEquals(1, review.select("tr:contains(Agree with the rules)").size(), review.text());
            reviewer.press(review, "I have looked at the whole report", "note", "Ask about fear.");
            assertEquals("/queue", reviewer.path());
        }
    }
}
