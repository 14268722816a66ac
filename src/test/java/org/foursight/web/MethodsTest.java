package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foursight.casework.Casework;
import org.foursight.report.ReportJson;
import org.foursight.review.Act;
import org.foursight.review.Concern;
import org.foursight.review.Proposal;
import org.foursight.review.View;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.signin.User;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Json;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Route;
import org.foursight.web.http.Site;
import org.foursight.web.pages.PageReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Every address with every method. It does not test what is answered, only whether and as what. */
class MethodsTest {

    private static final DemonstrationCases CASES = Loaded.CASES;
    private static List<Route> routes = List.of();
    private static String reference = "";
    private static String stored = "";
    private static Service service;
    private static String advice;
    private static Browser browser;

    @BeforeAll
    static void start() throws BindException {
        Site site = TestSite.local();
        Casework casework = site.casework();
        Caller caller = Caller.local(User.local("tester").actor(), Purpose.INVESTIGATE);
        casework.database().cases().create(withEveryList(CASES.all().get(0).id()), "to look at", caller, null);
        reference = casework.database().cases().list("default", caller).get(0).reference();
        stored = casework.screen(reference, caller).id();
        casework.database().drafts().open(reference, caller);
        Act view = new Act.OwnView(stored, new View(Proposal.NOT_SURE, Concern.CONTINUE_ENQUIRIES, null));
        casework.record(reference, 1, view, User.local("tester"), caller);
        advice = ReportJson.read(casework.database()
                        .screenings()
                        .read(reference, stored, caller)
                        .report())
                .advice()
                .get(0)
                .id();
        routes = Routes.of(site, new Pages());
        service = Service.start(site, "127.0.0.1", 0);
        browser = Browser.of(service);
    }

    private static byte[] withEveryList(String id) {
        ObjectNode file = (ObjectNode) Json.read(new String(CASES.caseFile(id), StandardCharsets.UTF_8));
        ObjectNode order = file.putArray("orders").addObject().put("id", "o9").put("kind", "other");
        order.put("against", file.at("/suspects/0/id").asString()).put("basis", "record");
        ObjectNode breach = order.putArray("breaches").addObject().put("id", "b9");
        breach.put("summary", "Invented.")
                .put("basis", "record")
                .putObject("when")
                .put("notKnown", true);
        ObjectNode told = file.putArray("warnings").addObject().put("id", "w9").put("by", "police");
        told.put("victim", file.at("/victims/0/id").asString()).put("basis", "record");
        told.put("suspect", file.at("/suspects/0/id").asString())
                .putObject("when")
                .put("notKnown", true);
        String victim = file.at("/victims/0/id").asString();
        file.putArray("impact")
                .addObject()
                .put("id", "e9")
                .put("victim", victim)
                .put("kind", "illHealth")
                .put("basis", "record");
        file.putArray("history")
                .addObject()
                .put("id", "h9")
                .put("kind", "conviction")
                .put("summary", "Invented.")
                .put("basis", "record");
        file.putArray("instruments")
                .addObject()
                .put("id", "t9")
                .put("tool", "DASH")
                .put("outcome", "9");
        file.putArray("proceedings").addObject().put("id", "p9").put("kind", "trial");
        return Json.text(file).getBytes(StandardCharsets.UTF_8);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    /**
     * What is read by GET; a bundle is not, since whoever asks has to say for whom, nor what leads on: a view that is
     * written down, a lowering that nobody proposed, a workshop that nobody runs.
     */
    static List<String> readable() {
        return routes.stream()
                .filter(route -> route.method().name().equals("GET"))
                .filter(route -> !route.path().matches(".*/(bundle|first-view|second/\\{act})"))
                .filter(route -> !route.path().startsWith("/workshops/{id}"))
                .map(route -> path(route.path()))
                .filter(path -> !path.startsWith("/sign-in") && !path.equals("/sessions"))
                .toList();
    }

    static List<String> onlyRead() {
        return readable().stream()
                .filter(path -> Route.methods(routes, path).equals(List.of("GET", "HEAD")))
                .toList();
    }

    private static String path(String pattern) {
        return pattern.replace("/rules/{id}", "/rules/course-of-conduct.met")
                .replace("{key}/{paragraph}", "PHA-7/3a")
                .replace("{key}", "PHA-7")
                .replace("{reference}", reference.replace('/', '~'))
                .replace("{number}", "1")
                .replace("/people/{entry}", "/people/v1")
                .replace("/orders/{entry}", "/orders/o9")
                .replace("/warnings/{entry}", "/warnings/w9")
                .replace("/effects/{entry}", "/effects/e9")
                .replace("/events/{entry}", "/events/h9")
                .replace("/instruments/{entry}", "/instruments/t9")
                .replace("/proceedings/{entry}", "/proceedings/p9")
                .replace("{breach}", "b9")
                .replace("{entry}", "i1")
                .replace("{part}", "order")
                .replace("{element}", "course-of-conduct")
                .replace("{conclusion}", "offence-s2a")
                .replace("{advice}", advice)
                .replace("{questionnaire}/{item}", "red-flags/weapon")
                .replace("{questionnaire}", "red-flags")
                .replace("/screenings/{id}", "/screenings/" + stored)
                .replace("{id}", CASES.all().get(0).id())
                .replace("{file}", "foursight.css");
    }

    @ParameterizedTest
    @MethodSource("readable")
    void head_answers_like_get_without_the_body(String path) {
        HttpResponse<String> got = browser.get(path);
        HttpResponse<String> headed = browser.send("HEAD", path, BodyPublishers.noBody());
        assertEquals(200, got.statusCode(), path);
        assertEquals(200, headed.statusCode(), path);
        assertEquals("", headed.body());
        assertEquals(got.headers().firstValue("Content-Type"), headed.headers().firstValue("Content-Type"));
        SecurityHeaders.ALL
                .keySet()
                .forEach(name -> assertEquals(
                        got.headers().allValues(name), headed.headers().allValues(name), name));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void every_page_can_be_read_in_welsh_as_far_as_there_is_welsh(String path) {
        String type = browser.get(path).headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html") && !path.equals("/openapi/ui")) {
            Document read = new PageReader(browser, "Cookie", "language=cy").open(path);
            assertEquals("cy", read.select("html").attr("lang"), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/demonstrations/nope", "/cases/nope", "/api/rules/nope", "/assets/nope"})
    void head_of_what_is_not_there_is_404(String path) {
        assertEquals(404, browser.send("HEAD", path, BodyPublishers.noBody()).statusCode());
    }

    @ParameterizedTest
    @MethodSource("onlyRead")
    void what_is_only_read_takes_no_other_method(String path) {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            HttpResponse<String> answer = browser.send(method, path, BodyPublishers.noBody());
            assertEquals(405, answer.statusCode(), method + " " + path);
            assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
            assertTrue(answer.body().contains("Use GET, HEAD."), answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "image/*", "nonsense", "text/html;q=x", ",,;"})
    void an_accept_that_names_nothing_there_is_gets_json_and_not_406(String accept) {
        HttpResponse<String> answer = browser.post(
                "/api/screenings",
                CASES.caseFile(CASES.all().get(0).id()),
                "Content-Type",
                "application/json",
                "Accept",
                accept);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
    }

    @Test
    void no_answer_lets_another_site_read_it() {
        HttpResponse<String> answer = browser.get("/api/rules", "Origin", "https://example.invalid");
        assertTrue(answer.headers().map().keySet().stream()
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control")));
    }
}
