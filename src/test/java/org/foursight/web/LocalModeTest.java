package org.foursight.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.BindException;
import java.net.http.HttpResponse;
import java.util.List;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service for one local user. That it answers this machine only is tested with the command line. */
class LocalModeTest {

    private static Site site;
    private static Service service;
    private static Browser browser;

    @BeforeAll
    static void start() throws BindException {
        site = TestSite.local();
        service = Service.start(site, "127.0.0.1", 0);
        browser = Browser.of(service);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static byte[] caseFile() {
        return site.cases().caseFile(site.cases().all().get(0).id());
    }

    @Test
    void every_page_says_that_it_is_local_and_for_whom() {
        List<String> paths = List.of(
                "/",
                "/openapi/ui",
                "/nope",
                "/demonstrations/nope",
                "/demonstrations/" + site.cases().all().get(0).id());
        for (String path : paths) {
            String page = browser.get(path).body();
            assertTrue(page.contains("Local mode: no sign-in."), path);
            assertTrue(page.contains("done as tester"), path);
        }
        assertTrue(browser.get("/api/session").body().contains("\"local\" : true"));
        assertEquals(404, browser.get("/sign-in").statusCode());
        assertEquals(404, browser.post("/sign-out", new byte[0]).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:7070, 200",
        "127.0.0.1:1, 200",
        "[::1], 200",
        "evil.test, 421",
        "127.0.0.1.evil.test, 421",
        "localhost.evil.test:7070, 421",
        "192.0.2.1, 421",
        "0.0.0.0, 421"
    })
    void only_names_of_this_machine_are_answered(String host, int status) throws Exception {
        for (String path : List.of("/api/health", "/", "/nope")) {
            String answer = browser.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            int expected = status == 200 && path.equals("/nope") ? 404 : status;
            assertTrue(answer.startsWith("HTTP/1.1 " + expected), host + path + answer);
            assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
            assertFalse(answer.contains("\r\nServer:") || answer.contains("Strict-Transport"), answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
        "Origin, https://evil.test, 403",
        "Origin, null, 403",
        "Origin, http://127.0.0.1:1, 403",
        "Origin, http://127.0.0.1:PORT, 200",
        "User-Agent, curl, 200"
    })
    void a_page_of_another_site_changes_nothing(String header, String value, int status) {
        String sent = value.replace("PORT", String.valueOf(service.port()));
        HttpResponse<String> answer =
                browser.post("/api/screenings", caseFile(), "Content-Type", "application/json", header, sent);
        assertEquals(status, answer.statusCode(), header + sent);
        assertEquals(200, browser.get("/api/health", header, sent).statusCode());
    }

    @Test
    void what_is_refused_is_logged() {
        browser.post("/api/screenings", caseFile(), "Content-Type", "application/json", "Origin", "https://evil.test");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        site.database().audit().export(out, Caller.local(new Actor("test", "a", "a", "a"), Purpose.AUDIT));
        String log = out.toString(UTF_8);
        assertTrue(log.contains("\"code\":\"crossSite\"") && log.contains("\"op\":\"denied\""), log);
        assertFalse(log.contains("evil.test"), log);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_049, 4_000, 7_000, 60_000})
    void a_long_address_is_414_and_one_at_the_limit_is_not(int length) throws Exception {
        String answer = address(length);
        assertTrue(answer.startsWith("HTTP/1.1 414"), answer);
        assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
        assertTrue(address(2_048).startsWith("HTTP/1.1 404"));
    }

    private static String address(int length) throws Exception {
        String path = "/nope?q=" + "a".repeat(length - "/nope?q=".length());
        return browser.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }
}
