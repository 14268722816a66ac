package org.foursight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.foursight.screening.DemonstrationCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process: how it ends, and what it says when it is broken. Does not test Windows. */
class ServeProcessTest {

    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    @Test
    void told_to_end_it_finishes_what_it_has_begun_and_takes_nothing_new() throws Exception {
        byte[] body = caseFile();
        try (Child child = Child.serve(Child.classes(), folder);
                Socket socket = new Socket("127.0.0.1", child.port())) {
            socket.setSoTimeout(30_000);
            BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            socket.getOutputStream()
                    .write(("POST /api/screenings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Expect: 100-continue\r\nContent-Length: " + body.length + "\r\n\r\n")
                            .getBytes(UTF_8));
            assertEquals("HTTP/1.1 100 Continue", answer.readLine());
            child.process().destroy();
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> untilClosed(child.port()));
            socket.getOutputStream().write(body);
            assertEquals("", answer.readLine());
            assertEquals("HTTP/1.1 200 OK", answer.readLine());
            assertTrue(answer.lines().anyMatch(line -> line.contains("foursight/report/1")));
            assertEquals(TERMINATED, child.ended());
            assertEquals("", Files.readString(child.complaints()));
        }
    }

    @Test
    void told_to_end_with_nothing_to_do_it_ends_at_once() throws Exception {
        try (Child child = Child.serve(Child.classes(), folder)) {
            assertEquals(200, get(child, "/api/health").statusCode());
            child.process().destroy();
            assertEquals(TERMINATED, child.ended());
            assertEquals("", Files.readString(child.complaints()));
        }
    }

    @Test
    void told_that_screens_are_shared_it_hides_details_from_the_start() throws Exception {
        try (Child child = Child.serve(Child.classes(), folder, "--shared-screens")) {
            assertTrue(get(child, "/cases").body().contains("<body class=\"sheet discreet\">"));
        }
    }

    @Test
    void a_failure_of_our_own_gives_a_reference_and_keeps_its_inside_to_the_log() throws Exception {
        Path damaged = Child.damaged(
                Files.createDirectory(folder.resolve("classes")),
                "org/foursight/report/ReportMarkdown.class",
                "openapi.yaml");
        try (Child child = Child.serve(damaged, folder)) {
            HttpResponse<String> problem = send(HttpRequest.newBuilder(at(child, "/api/screenings"))
                    .headers("Content-Type", "application/json", "Accept", "text/markdown")
                    .POST(BodyPublishers.ofByteArray(caseFile())));
            assertOurFailure(child, problem, "application/problem+json");
            assertOurFailure(child, get(child, "/openapi"), "text/html");
            assertEquals(200, get(child, "/api/health").statusCode());
        }
    }

    private static void assertOurFailure(Child child, HttpResponse<String> answer, String type) throws IOException {
        assertEquals(500, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent(), "the headers are on errors too");
        String reference = answer.body().replaceAll("(?s).*?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}).*", "$1");
        assertEquals(36, reference.length(), answer.body());
        Stream.of("Exception", "NoClassDef", "org.foursight", "org/foursight", "\tat ", "class path")
                .forEach(inside -> assertFalse(answer.body().contains(inside), answer.body()));
        assertTrue(Files.readString(child.complaints()).contains(reference), "the log has the reference");
    }

    private static HttpResponse<String> get(Child child, String path) throws Exception {
        return send(HttpRequest.newBuilder(at(child, path)).GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    private static URI at(Child child, String path) {
        return URI.create("http://127.0.0.1:" + child.port() + path);
    }

    private static byte[] caseFile() {
        DemonstrationCases cases = DemonstrationCases.load();
        return cases.caseFile(cases.all().get(0).id());
    }

    /** Try to connect until that is refused. */
    private static void untilClosed(int port) {
        boolean open = true;
        while (open) {
            try (Socket probe = new Socket("127.0.0.1", port)) {
                open = probe.isConnected();
            } catch (IOException refused) {
                open = false;
            }
        }
    }
}
