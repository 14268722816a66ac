package org.foursight.web.pages.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.time.Clock;
import java.util.List;
import org.foursight.casework.Casework;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaire;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case with many long incidents and every question answered: no page of it grows past 60 kB. */
class LongCaseTest {

    private static final int INCIDENTS = 120;
    private static final User USER = TestSite.person("PC Invented", Role.OFFICER, Role.REVIEWER);
    private static final Site SITE = TestSite.of(new LocalUse(USER), Clock.systemUTC());
    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(SITE, "127.0.0.1", 0);
        Casework casework = new Casework(SITE.database(), SITE.screening(), SITE.clock());
        byte[] body = JsonMapper.builder()
                .build()
                .writeValueAsBytes(caseFile(casework.today().toString()));
        Caller caller = Caller.local(USER.actor(), Purpose.INVESTIGATE);
        casework.database().cases().create(body, "first", caller, null);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static ObjectNode caseFile(String today) {
        ObjectNode file = (ObjectNode)
                JsonMapper.builder().build().readTree(new String(SITE.cases().caseFile("one-incident-only"), UTF_8));
        file.remove("demonstration");
        file.put("reference", "LC/1").put("asOf", today);
        ArrayNode incidents = file.putArray("incidents");
        for (int i = 1; i <= INCIDENTS; i++) {
            ObjectNode incident = incidents.addObject();
            incident.put("id", "i" + i)
                    .put("summary", "Ä".repeat(4_000))
                    .put("by", "s1")
                    .put("basis", "record");
            incident.putObject("when").put("on", "2026-0" + (1 + i % 9) + "-" + (10 + i % 18));
            incident.putArray("behaviours").add("contact");
            incident.putArray("towards").add("v1");
        }
        ObjectNode order = file.putArray("orders").addObject().put("id", "o1").put("kind", "other");
        order.put("against", "s1").put("basis", "record");
        ArrayNode terms = order.putArray("terms");
        ArrayNode breaches = order.putArray("breaches");
        for (int i = 1; i <= INCIDENTS; i++) {
            terms.add("Not to do a thing, number " + i);
            ObjectNode breach = breaches.addObject().put("id", "b" + i).put("incident", "i" + i);
            breach.put("summary", "Ä".repeat(200)).put("basis", "record");
            breach.putObject("when").put("notKnown", true);
        }
        ArrayNode proceedings = file.putArray("proceedings");
        for (int i = 1; i <= INCIDENTS; i++) {
            proceedings.addObject().put("id", "p" + i).put("kind", "hearing").put("note", "n".repeat(400));
        }
        ArrayNode answers = file.putArray("answers");
        for (Questionnaire group : SITE.screening().questionnaires().all()) {
            for (Item item : group.items()) {
                if (item.answerType().equals("yesNo")) {
                    answers.addObject()
                            .put("id", "a" + answers.size())
                            .put("questionnaire", group.id())
                            .put("item", item.id())
                            .put("value", "notKnown")
                            .put("note", "n".repeat(4_000));
                }
            }
        }
        return file;
    }

    @Test
    void lists_come_in_parts_and_every_page_stays_short() {
        PageReader officer = new PageReader(service);
        for (String page : List.of(
                "",
                "/q/effect-on-victim",
                "/q/effect-on-victim/fear-of-violence",
                "/history",
                "/history/1",
                "/people",
                "/people/v1/remove",
                "/orders",
                "/orders/o1",
                "/orders/o1/breaches",
                "/orders/o1/add-breach",
                "/effects",
                "/add-effect",
                "/events",
                "/add-event",
                "/instruments",
                "/add-instrument",
                "/proceedings",
                "/proceedings/p1",
                "/add-proceeding",
                "/warnings",
                "/add-warning")) {
            officer.open("/cases/LC~1" + page);
            assertEquals(200, officer.status(), page);
        }
        Document revision = officer.open("/cases/LC~1/history/1");
        revision = officer.open("/cases/LC~1/history/1"
                + revision.select("a:contains(Show more)").attr("href"));
        assertEquals(
                "Ä".repeat(4_000),
                revision.select("section.card dd:contains(ÄÄÄ)").get(0).text(),
                "what was recorded is not cut");
        Document incidents = officer.open("/cases/LC~1/incidents");
        assertEquals(40, incidents.select("section.card").size());
        incidents = officer.open("/cases/LC~1/incidents"
                + incidents.select("a:contains(Show more)").attr("href"));
        assertTrue(incidents.text().contains("Showing 41 to 80 of " + INCIDENTS), incidents.text());
        Document form = new Walk(officer).screen("/cases/LC~1");
        assertTrue(form.text().contains("what is your view?"), form.text());
        new Walk(officer).view(form);
        for (String page :
                List.of("result", "elements", "gaps", "what-if", "decide", "advice?all=yes", "review", "check")) {
            officer.open("/cases/LC~1/" + page);
            assertEquals(200, officer.status(), page);
        }
    }
}
