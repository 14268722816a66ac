package org.foursight.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Clock;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Role;
import org.foursight.web.RoomService;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.foursight.web.pages.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Workshops in a real browser: a trainer at a machine, a room before a projector, a phone, and the presenter's keys. */
@InChromium
class TrainerInChromiumTest {

    private static final String SHORT = "How serious was the effect?";
    private static final String LONG = "Two occasions of fear";
    private static Service service;
    private static RoomService room;

    /** Return an address of this machine that browsers do not take for the machine itself, as a room's network has. */
    private static String address() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst()
                    .orElse("127.0.0.1");
        } catch (SocketException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    @BeforeAll
    static void start() throws BindException {
        String host = address();
        Clock clock = Clock.systemUTC();
        Site bare = TestSite.of(new LocalUse(TestSite.person("trainer", Role.TRAINER)), clock);
        room = RoomService.start(bare.training(), clock, host, 0);
        Site site = new Site(
                bare.screening(),
                bare.cases(),
                bare.casework(),
                bare.training().answering("http://" + host + ":" + room.port()),
                bare.signIn(),
                clock);
        service = Service.start(site, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        service.stop();
        room.stop();
    }

    private static Document toStop(Visitor trainer, Document page) {
        Document now = trainer.press(page, "Begin");
        while (now.select("#hands-MET").isEmpty()) {
            now = trainer.press(now, "Next");
        }
        return now;
    }

    private static void run(Visitor trainer, String workshop) {
        Document page = trainer.press(trainer.open("/workshops"), "Start: " + workshop);
        String address = trainer.path().replace("/present", "");
        page = trainer.press(page, "Begin");
        page = trainer.press(page, "Show details");
        while (page.select("a:contains(Debrief)[data-key=next]").isEmpty()) {
            if (!page.select("#hands-MET").isEmpty()) {
                page = stop(trainer, page, address);
            }
            page = trainer.press(page, "Next");
        }
        trainer.follow(page, "Blank");
        trainer.open(address + "/sheet");
        Document debrief = trainer.press(trainer.open(address + "/debrief"), "Keep this debrief");
        assertTrue(debrief.select("[role=status]").text().startsWith("Kept in"), debrief.text());
        trainer.press(trainer.open(address + "/present"), "End the workshop and forget it");
        assertEquals("/workshops", trainer.path());
    }

    private static Document stop(Visitor trainer, Document page, String address) {
        Document wrong = trainer.press(page, "Lock the predictions", "hands-MET", "many");
        assertTrue(wrong.text().contains("There is a problem"), wrong.text());
        trainer.press(
                trainer.open(address + "/present"),
                "Lock the predictions",
                "hands-MET",
                "12",
                "hands-NOT_MET",
                "5",
                "hands-UNKNOWN",
                "3");
        Document rules = trainer.follow(trainer.open(address + "/present"), "Rules’ view");
        Document flip = trainer.follow(trainer.follow(rules, "Why"), "Flip a fact");
        String fact = flip.select("#fact option").get(0).val();
        Document flipped = trainer.press(flip, "Flip it", "fact", fact);
        assertTrue(flipped.text().contains("What would change"), flipped.text());
        return trainer.follow(flipped, "Back to the room");
    }

    @InEachManner
    void from_the_library_to_the_debrief(Manner manner) {
        try (ChromiumVisitor trainer = new ChromiumVisitor(service, manner)) {
            run(trainer, SHORT);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROJECTOR", "OLD_PROJECTOR"})
    void a_room_can_read_every_page_that_is_shown_to_it(Manner manner) {
        try (ChromiumVisitor trainer = new ChromiumVisitor(service, manner)) {
            run(trainer, LONG);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROJECTOR", "OLD_PROJECTOR"})
    void with_phones_open_a_room_still_sees_the_picture_of_the_incidents(Manner manner) {
        try (ChromiumVisitor trainer = new ChromiumVisitor(service, manner)) {
            Document page = trainer.press(trainer.open("/workshops"), "Start: Harassment, or stalking?");
            trainer.press(page, "Let phones answer");
            page = trainer.open(trainer.path());
            page = trainer.press(page, "Begin");
            page = trainer.press(page, "Show details");
            while (page.select("svg.timeline").isEmpty()) {
                page = trainer.press(page, "Next");
            }
            assertEquals(1, page.select(".join strong").size());
            assertTrue(trainer.isInView(".join strong"));
            assertTrue(trainer.isInView("svg.timeline"));
        }
    }

    @InEachManner
    void building_a_plan(Manner manner) {
        try (ChromiumVisitor trainer = new ChromiumVisitor(service, manner)) {
            Document build = trainer.press(trainer.open("/workshops"), "Change a copy: " + SHORT);
            build = trainer.press(build, "Down with step 1");
            build = trainer.press(build, "Take out step 3");
            build = trainer.press(build, "Add this fact", "told", "An invented fact.", "told-note", "Ask who said so.");
            assertTrue(build.text().contains("An invented fact."), build.text());
            Document wrong = trainer.press(build, "Add this stop", "question", "And now?");
            assertTrue(wrong.text().contains("Choose the model answer"), wrong.text());
        }
    }

    @InEachManner
    void a_phone(Manner manner) {
        try (ChromiumVisitor trainer = new ChromiumVisitor(service, Manner.WINDOW);
                ChromiumVisitor phone = new ChromiumVisitor("http://" + address() + ":" + room.port(), manner)) {
            Document page = trainer.press(trainer.open("/workshops"), "Start: " + SHORT);
            page = trainer.press(page, "Let phones answer");
            String join = page.select(".join strong").text().replaceFirst("http://[^/]*", "");
            assertTrue(phone.open(join).text().contains("Look at the screen"));
            page = toStop(trainer, page);
            Document asked = phone.follow(phone.open(join), "Look for the next question");
            assertEquals(page.select("h1").text(), asked.select("h1").text());
            Document sent = phone.press(asked, "Send my answer", "answer", "MET");
            assertTrue(sent.text().contains("Your answer is counted."), sent.text());
            phone.press(sent, "Change my answer", "answer", "UNKNOWN");
            trainer.press(trainer.open(trainer.path()), "Lock the predictions");
            assertTrue(phone.open(join).text().contains("There is nothing to predict now."));
            phone.open("/join/2222-2222-2222");
        }
    }

    @Test
    void the_keys_of_a_presenter_work_once_they_are_turned_on() {
        try (ChromiumVisitor trainer = new ChromiumVisitor(service, Manner.WINDOW)) {
            Document page = trainer.press(trainer.open("/workshops"), "Start: " + SHORT);
            String present = trainer.path();
            assertEquals(at(page), at(trainer.type(Keys.ARROW_RIGHT)));
            trainer.toggle("Turn the keys on");
            page = trainer.key(Keys.ARROW_RIGHT);
            assertEquals("1/", at(page));
            assertEquals("0/", at(trainer.key(Keys.ARROW_LEFT)));
            assertEquals("1/", at(trainer.key(Keys.PAGE_DOWN)));
            assertEquals("0/", at(trainer.key(Keys.PAGE_UP)));
            page = trainer.key("b");
            assertEquals("Blank screen", page.select("h1").text());
            page = trainer.key("b");
            assertEquals(present, trainer.path());
            assertFalse(trainer.type("?").select("details.keys[open]").isEmpty());
            assertTrue(trainer.type("?").select("details.keys[open]").isEmpty());
            assertTrue(trainer.type("t").select("#timer").text().matches("[0-9]+:[0-9]{2}"));
            assertEquals("Timer off", trainer.type("t").select("#timer").text());
            while (page.select("#hands-MET").isEmpty()) {
                page = trainer.key(Keys.ARROW_RIGHT);
            }
            page = trainer.key("l");
            assertEquals(1, page.select("table.tally").size());
            trainer.key("r");
            assertTrue(trainer.path().contains("/rules/"), trainer.path());
            trainer.key("W");
            assertTrue(trainer.path().contains("/why/"), trainer.path());
            trainer.key(Keys.ARROW_LEFT);
            assertEquals(present, trainer.path());
            trainer.toggle("Turn the keys off");
            assertEquals(at(page), at(trainer.type(Keys.ARROW_RIGHT)));
        }
    }

    private static String at(Document page) {
        return page.select(".where span").text().replaceFirst("/.*", "/");
    }
}
