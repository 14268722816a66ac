package org.foursight.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpResponse;
import org.foursight.review.Act;
import org.foursight.review.Concern;
import org.foursight.review.Proposal;
import org.foursight.review.View;
import org.foursight.screening.Loaded;
import org.foursight.signin.User;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests and answers say of themselves. The protective headers on every answer have their own tests. */
class HeadersTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static Service service;
    private static Browser browser;
    private static String path;

    @BeforeAll
    static void start() throws BindException {
        Site site = TestSite.local();
        Caller caller = Caller.local(User.local("tester").actor(), Purpose.INVESTIGATE);
        byte[] caseFile = Loaded.CASES.caseFile("ex-partner-recorded-as-harassment");
        site.database().cases().create(caseFile, "to look at", caller, null);
        String reference =
                site.database().cases().list("default", caller).get(0).reference();
        String screening = site.casework().screen(reference, caller).id();
        View view = new View(Proposal.HARASSMENT, Concern.CONTINUE_ENQUIRIES, null);
        site.casework().record(reference, 1, new Act.OwnView(screening, view), User.local("tester"), caller);
        path = "cases/" + reference.replace('/', '~');
        service = Service.start(site, "127.0.0.1", 0);
        browser = Browser.of(service);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=utf-8",
        "/nope, text/html;charset=utf-8",
        "/cases, text/html;charset=utf-8",
        "/demonstrations/cheshire-2/report.md, text/markdown; charset=utf-8",
        "/assets/foursight.css, text/css; charset=utf-8",
        "/openapi, application/yaml; charset=utf-8",
        "/api/rules, application/json",
        "/api/nope, application/problem+json;charset=utf-8"
    })
    void every_answer_says_its_type_and_character_set(String address, String type) {
        assertEquals(type, header(browser.get(address), "Content-Type"), address);
    }

    @Test
    void pages_of_cases_are_not_stored_by_browsers() {
        for (String address : new String[] {"/" + path, "/api/" + path, "/cases", "/queue"}) {
            assertEquals("no-store", header(browser.get(address), "Cache-Control"), address);
        }
    }

    @Test
    void a_download_has_a_name_of_ours() {
        HttpResponse<String> bundle = browser.get("/api/" + path + "/bundle", "Disclosed-To", "\"; filename=\"x.exe");
        assertEquals(200, bundle.statusCode());
        assertEquals("attachment; filename=\"bundle.json\"", header(bundle, "Content-Disposition"));
        assertEquals("attachment; filename=\"audit.jsonl\"", header(browser.get("/api/audit"), "Content-Disposition"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/rules HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\nGET /api/rules HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "Content-Length: 4\r\nContent-Length: 0\r\n\r\nabcd",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n"
            })
    void a_request_whose_end_is_a_matter_of_opinion_is_refused(String rest) throws IOException {
        String answer = browser.raw("POST /api/screenings HTTP/1.1\r\nHost: localhost\r\n" + rest);
        assertTrue(answer.matches("(?s)HTTP/1.1 (400|501) .*"), answer);
        assertEquals(answer.lastIndexOf("HTTP/1.1 "), 0, answer);
    }

    @Test
    void a_field_sent_twice_is_refused() {
        HttpResponse<String> answer = browser.post(
                "/" + path + "/first-view", "go=skip&reason=one&reason=another".getBytes(UTF_8), "Content-Type", FORM);
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("sent twice"), answer.body());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
