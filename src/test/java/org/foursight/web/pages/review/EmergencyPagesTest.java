package org.foursight.web.pages.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.util.List;
import java.util.Set;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.audit.Actor;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reviewer opens a case of another unit in an emergency, and somebody of that unit looks at it afterwards. */
class EmergencyPagesTest {

    private static final String PAGE = "/emergency-access";
    private static List<Service> services = List.of();

    @BeforeAll
    static void start() throws BindException {
        User south = new User(new Actor("test", "PS South", "PS South", "south"), Set.of(Role.REVIEWER));
        services = TestSite.serve(
                TestSite.person("PC Invented", Role.OFFICER), south, TestSite.person("PS Keeper", Role.REVIEWER));
    }

    @AfterAll
    static void stop() {
        services.forEach(Service::stop);
    }

    @Test
    void it_is_asked_for_with_a_reason_and_looked_at_once_by_another_person() {
        PageReader officer = new PageReader(services.get(0));
        new Walk(officer).create("EM/1");
        String address = officer.path();
        PageReader south = new PageReader(services.get(1));
        south.open(address);
        assertEquals(404, south.status());

        Document asked = south.press(south.open(PAGE), "Open the case", "reference", "EM/1");
        assertEquals(422, south.status());
        assertEquals("#reason", asked.select(".error-summary a").attr("href"));
        south.press(asked, "Open the case", "reason", "The victim is at the front desk.");
        assertEquals(address, south.path());
        south.press(south.open(PAGE), "Open the case", "reference", "EM/none", "reason", "why");
        assertEquals(422, south.status());
        assertFalse(south.open(PAGE).text().contains("front desk"), "who had it does not look at it");

        PageReader keeper = new PageReader(services.get(2));
        Document list = keeper.follow(keeper.open("/queue"), "Emergency access");
        assertTrue(list.text().contains("EM/1: PS South, unit south"), list.text());
        assertTrue(list.text().contains("The victim is at the front desk."), list.text());
        Document empty = keeper.press(list, "Record that you looked at it");
        assertEquals(422, keeper.status());
        assertEquals(1, empty.select("textarea#found").size());
        keeper.press(empty, "Record that you looked at it", "found", "It was right to.");
        Document after = keeper.open(PAGE);
        assertTrue(after.text().contains("Looked at by PS Keeper"), after.text());
        assertTrue(after.text().contains("It was right to."), after.text());
        assertTrue(after.select("textarea[name=found]").isEmpty(), "once");
        keeper.press(keeper.open(PAGE), "Open the case", "reference", "EM/1", "reason", "why");
        assertEquals(422, keeper.status(), "a case of one's own unit is opened as any other");
    }
}
