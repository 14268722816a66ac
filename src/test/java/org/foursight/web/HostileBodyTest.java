package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFileException;
import org.foursight.casefile.CaseFileReader;
import org.foursight.casefile.Hostile;
import org.foursight.casefile.HostileCaseFiles;
import org.foursight.casefile.Problem;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.web.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Case files meant to break the service, over HTTP. It does not prove that every such body has been thought of. */
class HostileBodyTest {

    private static final DemonstrationCases CASES = Loaded.CASES;
    private static final JsonMapper JSON = new JsonMapper();

    /** What the reader says of a body that cannot be read as JSON at all. */
    private static final List<String> NOT_JSON = List.of(
            "case file is empty",
            "not well-formed",
            "ends too early",
            "follows the end",
            "given twice",
            "NaN and Infinity",
            "UTF-16",
            "not valid UTF-8",
            "nested more than");

    private static Service service;
    private static Browser browser;

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(TestSite.local(), "127.0.0.1", 0);
        browser = Browser.of(service);
    }

    @AfterAll
    static void a_good_case_file_still_gets_its_report() {
        assertEquals(
                200, browser.screen(CASES.caseFile(CASES.all().get(0).id())).statusCode());
        service.stop();
    }

    static List<Hostile> all() {
        return HostileCaseFiles.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_hostile_body_is_refused_in_the_words_of_the_reader(Hostile hostile) {
        HttpResponse<String> answer = browser.screen(hostile.body());
        List<Problem> expected = assertThrows(
                        CaseFileException.class, () -> CaseFileReader.standard().read(hostile.body()))
                .problems();
        assertEquals(status(expected.get(0)), answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(Json.PROBLEM), answer.body());
        JsonNode problem = JSON.readTree(answer.body());
        assertEquals(answer.statusCode(), problem.get("status").asInt());
        assertEquals(withoutColumns(expected), withoutColumns(problems(problem)));
        assertNothingInside(answer.body());
        assertTrue(answer.body().length() < 100_000, "a long answer");
    }

    @Test
    void a_body_much_too_large_is_refused_like_one_a_little_too_large() {
        HttpResponse<String> little = browser.screen(new byte[CaseFileReader.MOST_BYTES + 1]);
        HttpResponse<String> much = browser.screen(new byte[4 * CaseFileReader.MOST_BYTES]);
        assertEquals(413, little.statusCode());
        assertEquals(413, much.statusCode());
        assertEquals(little.body(), much.body());
    }

    private static int status(Problem first) {
        if (first.message().contains("larger than 2 MB")) {
            return 413;
        }
        return NOT_JSON.stream().anyMatch(first.message()::contains) ? 400 : 422;
    }

    /** The column where a very long text is given up depends on buffers, so columns are left out. */
    private static String withoutColumns(List<Problem> problems) {
        return problems.toString().replaceAll("column [0-9]+", "column");
    }

    private static List<Problem> problems(JsonNode answer) {
        List<Problem> problems = new ArrayList<>();
        answer.get("problems")
                .forEach(problem -> problems.add(new Problem(
                        problem.get("path").asString(),
                        problem.get("message").asString(),
                        problem.get("remedy").asString())));
        return problems;
    }

    static void assertNothingInside(String body) {
        Stream.of("Exception", "Error:", "\tat ", "org.foursight", "java.", "jackson", "jetty", ".java:")
                .forEach(trace -> assertFalse(body.contains(trace), body));
    }
}
