package org.foursight.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foursight.casefile.CaseFileReader;
import org.foursight.report.ReportJson;
import org.foursight.report.ReportMarkdown;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.foursight.web.http.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real service on a free port. It does not prove that the conclusions in a report are right. */
class ServiceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DemonstrationCases CASES = Loaded.CASES;
    private static Screening screening;
    private static Site site;
    private static Service service;
    private static Browser browser;

    @BeforeAll
    static void start() throws BindException {
        site = TestSite.local();
        screening = site.screening();
        service = Service.start(site, "127.0.0.1", 0);
        browser = Browser.of(service);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    @Test
    void a_case_file_gets_its_report_as_json() throws Exception {
        HttpResponse<String> answer = browser.screen(caseFile());
        assertAnswer(200, "application/json", answer);
        byte[] report = ReportJson.compact(screening.screen(screening.reader().read(caseFile())));
        assertEquals(new String(report, StandardCharsets.UTF_8), answer.body());
    }

    @Test
    void a_case_file_gets_its_report_as_markdown_when_asked() throws Exception {
        HttpResponse<String> answer = browser.post(
                "/api/screenings", caseFile(), "Content-Type", "application/json", "Accept", "text/markdown");
        assertAnswer(200, "text/markdown", answer);
        assertEquals(ReportMarkdown.write(screening.screen(screening.reader().read(caseFile()))), answer.body());
    }

    @Test
    void a_case_file_is_compared_with_itself_under_changes() throws Exception {
        String both = "{\"caseFile\":" + new String(caseFile(), UTF_8)
                + ",\"changes\":{\"answers\":{\"course-and-four/preoccupied\":\"yes\"}}}";
        HttpResponse<String> answer =
                browser.post("/api/screenings/what-if", both.getBytes(UTF_8), "Content-Type", "application/json");
        assertAnswer(200, "application/json", answer);
        JsonNode moved = JSON.readTree(answer.body()).get("moved");
        assertTrue(
                moved.valueStream()
                        .anyMatch(one -> one.get("id").asString().equals("four-obsessive")
                                && one.get("after").asString().equals("MET")
                                && one.get("started")
                                        .get(0)
                                        .get("rule")
                                        .asString()
                                        .startsWith("four-obsessive.met")),
                answer.body());
    }

    @Test
    void what_is_open_is_left_out_when_nobody_asks() throws Exception {
        String without = browser.post("/api/screenings?open=no", caseFile(), "Content-Type", "application/json")
                .body();
        assertTrue(JSON.readTree(without).get("withoutOpen").asBoolean());
        assertEquals(0, JSON.readTree(without).get("gaps").size());
        String whole = browser.post("/api/screenings?open=yes", caseFile(), "Content-Type", "application/json")
                .body();
        assertTrue(JSON.readTree(whole).get("gaps").size() > 0);
        assertEquals(
                400,
                browser.post("/api/screenings?open=perhaps", caseFile(), "Content-Type", "application/json")
                        .statusCode());
    }

    @Test
    void one_element_is_explained_down_to_paragraphs_and_an_unknown_one_is_refused() throws Exception {
        HttpResponse<String> answer =
                browser.post("/api/screenings?explain=offence-s2a", caseFile(), "Content-Type", "application/json");
        assertAnswer(200, "application/json", answer);
        JsonNode explained = JSON.readTree(answer.body()).get(0);
        assertEquals("MET", explained.get("status").asString());
        assertTrue(explained
                .get("nodes")
                .valueStream()
                .anyMatch(node -> node.get("id").asString().equals("paragraph:PHA-7/3a")));
        assertEquals(
                422,
                browser.post("/api/screenings?explain=nothing", caseFile(), "Content-Type", "application/json")
                        .statusCode());
    }

    @Test
    void changes_that_are_not_as_they_should_be_are_refused_with_their_place() {
        String both = "{\"caseFile\":" + new String(caseFile(), UTF_8)
                + ",\"changes\":{\"remove\":[\"nothing\"],\"other\":1}}";
        HttpResponse<String> answer =
                browser.post("/api/screenings/what-if", both.getBytes(UTF_8), "Content-Type", "application/json");
        assertAnswer(422, "application/problem+json", answer);
        assertTrue(
                answer.body().contains("/changes/remove/0") && answer.body().contains("/changes/other"), answer.body());
    }

    @Test
    void registers_are_served() {
        JsonNode rules = JSON.readTree(browser.get("/api/rules").body()).get("rules");
        assertEquals(screening.ruleBook().rules().size(), rules.size());
        String id = rules.get(0).get("id").asString();
        assertFalse(rules.get(0).has("text"));
        assertTrue(JSON.readTree(browser.get("/api/rules/" + id).body()).has("text"));
        assertTrue(JSON.readTree(browser.get("/api/sources").body()).has("offences"));
        assertTrue(JSON.readTree(browser.get("/api/questionnaires").body()).has("questionnaires"));
        for (String kind : List.of("case-file", "report", "what-if", "rule-books", "explanation")) {
            HttpResponse<String> schema = browser.get("/api/schema/" + kind);
            assertAnswer(200, "application/schema+json", schema);
            assertEquals(
                    "urn:foursight:" + kind + ":1",
                    JSON.readTree(schema.body()).path("$id").asString());
        }
    }

    @Test
    void health_names_the_rule_book() {
        JsonNode health = JSON.readTree(browser.get("/api/health").body());
        assertTrue(health.get("ready").asBoolean());
        assertEquals(screening.ruleBook().hash(), health.get("hash").asString());
        assertEquals("passed", health.get("canaries").asString());
    }

    @Test
    void every_demonstration_case_has_its_pages() {
        String start = browser.get("/").body();
        assertTrue(start.contains("five answers and your own view, about five minutes"), "what it takes is said first");
        for (var entry : CASES.all()) {
            String path = "/demonstrations/" + entry.id();
            assertTrue(start.contains("href=\"" + path + "\""), path);
            assertAnswer(200, "text/html", browser.get(path));
            assertAnswer(200, "application/json", browser.get(path + "/case.json"));
            assertAnswer(200, "application/json", browser.get(path + "/report.json"));
            assertAnswer(200, "text/markdown", browser.get(path + "/report.md"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"foursight.css", "openapi.js", "swagger-ui.css", "swagger-ui-bundle.js"})
    void files_that_pages_load_are_served(String file) {
        HttpResponse<String> answer = browser.get("/assets/" + file);
        assertEquals(200, answer.statusCode());
        assertEquals(List.of("max-age=3600"), answer.headers().allValues("Cache-Control"));
    }

    @Test
    void pages_hold_no_script_or_style_that_the_policy_would_refuse() {
        List<String> paths = new ArrayList<>(List.of("/", "/openapi/ui", "/nope"));
        CASES.all().forEach(entry -> paths.add("/demonstrations/" + entry.id()));
        for (String path : paths) {
            String page = browser.get(path).body();
            assertFalse(page.contains("<style") || page.contains(" style=") || page.contains("<script>"), path);
            assertFalse(page.matches("(?s).*<[^>]* on[a-z]+=.*"), path);
            assertFalse(page.contains("//cdn") || page.contains("https://"), path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/demonstrations/nope",
                "/demonstrations/nope/case.json",
                "/cases/nope",
                "/assets/nope",
                "/assets/..%5cx"
            })
    void an_unknown_page_is_404_with_a_page(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path);
        assertHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nope", "/api/rules/nope"})
    void an_unknown_api_address_is_404_with_a_remedy(String path) {
        assertProblem(404, browser.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"})
    void a_wrong_method_is_405_and_says_which_are_right(String method) throws Exception {
        String answer =
                browser.raw(method + " /api/screenings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(answer.contains("Allow: POST\r\n"), answer);
        assertRawHeaders(answer);
    }

    @Test
    void reading_is_allowed_by_head_too() {
        HttpResponse<String> answer = browser.send("HEAD", "/api/health", BodyPublishers.noBody());
        assertEquals(200, answer.statusCode());
        assertHeaders(answer);
        assertEquals(
                "GET, HEAD",
                browser.post("/api/health", new byte[0])
                        .headers()
                        .firstValue("Allow")
                        .orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json; charset=utf-16", "application/xml"})
    void another_media_type_is_415(String type) {
        assertProblem(415, browser.post("/api/screenings", caseFile(), "Content-Type", type));
    }

    @Test
    void no_media_type_or_a_compressed_body_is_415() {
        assertProblem(415, browser.post("/api/screenings", caseFile()));
        assertProblem(
                415,
                browser.post(
                        "/api/screenings", caseFile(), "Content-Type", "application/json", "Content-Encoding", "gzip"));
    }

    @Test
    void a_body_over_two_megabytes_is_413() {
        assertProblem(413, browser.screen(new byte[CaseFileReader.MOST_BYTES + 1]));
        assertProblem(413, browser.screen(new byte[3 * CaseFileReader.MOST_BYTES]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":2}", "{} {}", "nonsense", "{\"a\":NaN}"})
    void malformed_json_is_400(String body) {
        assertProblem(400, browser.screen(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_invalid_case_file_is_422_with_path_message_and_remedy() {
        JsonNode problem = assertProblem(422, browser.screen("{}".getBytes(StandardCharsets.UTF_8)));
        JsonNode first = problem.get("problems").get(0);
        assertTrue(first.has("path") && first.has("message") && first.has("remedy"), problem.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%2e%2e/etc HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/7.3\r\nHost: localhost\r\n\r\n",
                "POST /api/screenings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd",
                "NONSENSE\r\n\r\n"
            })
    void requests_that_reach_no_route_get_a_bare_answer(String request) throws Exception {
        String answer = browser.raw(request);
        assertTrue(answer.matches("(?s)HTTP/1\\.1 (400|505).*"), answer);
        assertRawHeaders(answer);
        assertFalse(answer.contains("Jetty") || answer.contains("jetty") || answer.contains("<html"), answer);
    }

    @Test
    void an_oversized_header_is_refused_without_detail() throws Exception {
        String answer = browser.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
        assertRawHeaders(answer);
    }

    @Test
    void a_port_in_use_is_named() {
        BindException taken = assertThrows(BindException.class, () -> Service.start(site, "127.0.0.1", service.port()));
        assertTrue(String.valueOf(taken.getMessage()).contains("127.0.0.1:" + service.port()));
    }

    private static byte[] caseFile() {
        return CASES.caseFile(CASES.all().get(0).id());
    }

    private static JsonNode assertProblem(int status, HttpResponse<String> answer) {
        assertAnswer(status, "application/problem+json", answer);
        JsonNode problem = JSON.readTree(answer.body());
        assertEquals(status, problem.get("status").asInt());
        assertFalse(problem.get("problems").isEmpty());
        return problem;
    }

    private static void assertAnswer(int status, String type, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertHeaders(answer);
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        SecurityHeaders.ALL.forEach(
                (name, value) -> assertEquals(List.of(value), answer.headers().allValues(name), name));
        assertTrue(answer.headers().firstValue("Server").isEmpty());
    }

    private static void assertRawHeaders(String answer) {
        String head = answer.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> header : SecurityHeaders.ALL.entrySet()) {
            String line = header.getKey() + ": " + header.getValue();
            assertTrue(head.contains(line.toLowerCase(Locale.ROOT)), line + " is missing in " + answer);
        }
        assertFalse(head.contains("\r\nserver:"), answer);
    }
}
