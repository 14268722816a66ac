package org.foursight.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.screening.Loaded;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A program takes no red flag back without a reason either, which then stays with the case as on the pages. */
class FlagReasonTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String SAYS = "Red flag taken back: Weapon";
    private static Service service;
    private static Browser browser;

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(TestSite.local(), "127.0.0.1", 0);
        browser = Browser.of(service);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private final ObjectNode file = (ObjectNode) Json.read(new String(
            Loaded.CASES.caseFile("ex-partner-recorded-as-harassment"), java.nio.charset.StandardCharsets.UTF_8));
    private final String path = "/api/cases/FR~" + NEXT.incrementAndGet();

    FlagReasonTest() {
        file.put("reference", path.substring("/api/cases/".length()).replace('~', '/'));
        weapon("yes");
        assertEquals(201, send("POST", "/api/cases", whole(""), 0).statusCode());
    }

    /** Answer the question about a weapon in the case file; with a blank, take the answer out. */
    private void weapon(String reply) {
        for (int place = file.withArray("answers").size() - 1; place >= 0; place--) {
            if (file.at("/answers/" + place + "/item").asString("").equals("weapon")) {
                file.withArray("answers").remove(place);
            }
        }
        if (!reply.isEmpty()) {
            file.withArray("answers")
                    .addObject()
                    .put("id", "a900")
                    .put("questionnaire", "red-flags")
                    .put("item", "weapon")
                    .put("value", reply);
        }
    }

    private String whole(String flagReason) {
        ObjectNode body = (ObjectNode) Json.read("{\"why\": \"corrected\"}");
        body.set("caseFile", file);
        return (flagReason.isEmpty() ? body : body.put("flagReason", flagReason)).toString();
    }

    private static HttpResponse<String> send(String method, String path, String body, int revision) {
        return browser.send(
                method,
                path,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                "If-Match",
                "\"revision-" + revision + "\"",
                "Idempotency-Key",
                method + path + body.hashCode());
    }

    private JsonNode last() {
        return Json.read(browser.get(path).body());
    }

    @Test
    void a_yes_that_becomes_a_no_or_goes_needs_a_reason_that_the_case_keeps() {
        for (String reply : new String[] {"no", "notKnown", ""}) {
            weapon(reply);
            HttpResponse<String> refused = send("PUT", path, whole(""), 1);
            assertEquals(422, refused.statusCode(), refused.body());
            assertTrue(refused.body().contains("/flagReason") && refused.body().contains("Weapon"), refused.body());
        }
        weapon("no");
        String body = whole("It was a toy.");
        assertEquals(200, send("PUT", path, body, 1).statusCode());
        assertEquals(200, send("PUT", path, body, 1).statusCode(), "sent twice, saved once");
        assertEquals(2, last().at("/revision/number").asInt());
        assertEquals(
                "corrected. " + SAYS + ". Reason: It was a toy.",
                last().at("/revision/why").asString());
        JsonNode kept = last().at("/caseFile/decisions");
        JsonNode decision = kept.get(kept.size() - 1);
        assertEquals("redFlagTakenBack", decision.path("kind").asString());
        assertEquals(SAYS, decision.path("text").asString());
        assertEquals("It was a toy.", decision.path("reason").asString());
    }

    @Test
    void a_decision_in_the_case_file_that_names_the_red_flag_is_a_reason_too() {
        weapon("no");
        ObjectNode decision = file.withArray("decisions").addObject().put("id", "d900");
        decision.put("kind", "redFlagTakenBack").put("text", "Another flag").put("reason", "It was a toy.");
        assertEquals(422, send("PUT", path, whole(""), 1).statusCode());
        decision.put("text", SAYS);
        assertEquals(200, send("PUT", path, whole(""), 1).statusCode());
        assertEquals("corrected", last().at("/revision/why").asString());
    }

    @Test
    void a_draft_that_takes_it_back_is_not_made_a_revision_without_one() {
        String entry = "{\"path\": \"/answers/red-flags/weapon\", \"value\": \"no\"}";
        assertEquals(200, send("PUT", path + "/draft", entry, 1).statusCode());
        HttpResponse<String> refused = send("POST", path + "/draft", "{\"why\": \"asked\"}", 1);
        assertEquals(422, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("/flagReason"), refused.body());
        String again = "{\"why\": \"asked\", \"flagReason\": \"It was a toy.\"}";
        assertEquals(200, send("POST", path + "/draft", again, 1).statusCode());
        assertTrue(last().at("/caseFile/decisions").toString().contains("It was a toy."));
    }

    @Test
    void what_leaves_the_red_flag_standing_needs_no_reason() {
        file.put("asOf", "2026-05-27");
        assertEquals(200, send("PUT", path, whole(""), 1).statusCode());
        assertFalse(last().at("/caseFile").toString().contains("redFlagTakenBack"));
        assertEquals(422, send("PUT", path, whole(""), 9).statusCode(), "there is no revision 9");
    }
}
