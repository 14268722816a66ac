package org.foursight.web.pages.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.foursight.signin.Access;
import org.foursight.signin.Role;
import org.foursight.web.Team;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves a case, for whom, and what the audit log says of it. What is in each form, the room of it tests. */
class ExportsTest {

    private static final String RECIPIENT = "CPS, reviewing lawyer, by portal";

    private static Team team;
    private static String[] officer;

    @BeforeAll
    static void start() throws BindException {
        team = Team.start(List.of(), Access.standard());
        officer = team.headers(team.signIn("exporter", Role.OFFICER));
        PageReader pages = new PageReader(team.browser(), officer);
        Walk walk = new Walk(pages);
        walk.view(walk.screen("/cases/north-1"));
        assertEquals(303, pages.status());
    }

    /** One person may make few exports a minute. */
    @BeforeEach
    void waitAMinute() {
        team.clock().pass(Duration.ofMinutes(1));
    }

    @AfterAll
    static void stop() {
        team.stop();
    }

    private static List<String> disclosures() {
        return team.log().stream()
                .filter(line -> line.contains("\"op\":\"disclose\""))
                .toList();
    }

    private static HttpResponse<byte[]> export(String[] who, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + team.browser().port() + "/cases/north-1/export"))
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .headers(Stream.concat(Stream.of("Content-Type", "application/x-www-form-urlencoded"), Stream.of(who))
                        .toArray(String[]::new))
                .build();
        try {
            return team.browser().client().send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void every_form_is_logged_once_with_its_name_and_who_gets_it() {
        for (String format : List.of("text", "print", "pdf", "word", "bundle")) {
            int before = disclosures().size();
            HttpResponse<byte[]> answer = export(officer, "format", format, "recipient", RECIPIENT, "longest", "4,000");
            assertEquals(200, answer.statusCode(), format);
            List<String> after = disclosures();
            assertEquals(before + 1, after.size(), format);
            String line = after.get(after.size() - 1);
            assertTrue(line.contains("\"" + format + "\"") && line.contains(RECIPIENT), line);
            assertTrue(line.contains("north-1") && line.contains("PC exporter"), line);
        }
    }

    @Test
    void opening_the_print_version_is_logged_too() {
        int before = disclosures().size();
        assertEquals(200, team.browser().get("/cases/north-1/print", officer).statusCode());
        List<String> after = disclosures();
        assertEquals(before + 1, after.size());
        assertTrue(after.get(before).contains("\"print\""), after.get(before));
    }

    @Test
    void the_files_are_what_they_are_called_and_saved_rather_than_shown() throws Exception {
        HttpResponse<byte[]> pdf = export(officer, "format", "pdf", "recipient", RECIPIENT);
        assertTrue(header(pdf, "Content-Type").startsWith("application/pdf"), header(pdf, "Content-Type"));
        assertEquals("attachment; filename=\"case-north-1.pdf\"", header(pdf, "Content-Disposition"));
        assertEquals("nosniff", header(pdf, "X-Content-Type-Options"));
        try (PDDocument read = Loader.loadPDF(pdf.body())) {
            assertEquals(
                    "Advice to consider, case north-1",
                    read.getDocumentInformation().getTitle());
        }
        HttpResponse<byte[]> word = export(officer, "format", "word", "recipient", RECIPIENT);
        assertTrue(header(word, "Content-Type").contains("wordprocessingml"), header(word, "Content-Type"));
        assertEquals("attachment; filename=\"case-north-1.docx\"", header(word, "Content-Disposition"));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
            assertEquals("Advice to consider", read.getParagraphs().get(0).getText());
        }
    }

    @Test
    void nobody_of_another_unit_and_nobody_who_has_not_written_their_view_gets_anything() {
        int before = disclosures().size();
        String[] other = team.headers(team.signInOf("south", "other", Role.OFFICER, Role.REVIEWER));
        String[] unread = team.headers(team.signIn("unread", Role.OFFICER));
        for (String format : List.of("text", "print", "pdf", "word", "bundle")) {
            assertEquals(
                    404, export(other, "format", format, "recipient", RECIPIENT).statusCode(), format);
            HttpResponse<byte[]> answer = export(unread, "format", format, "recipient", RECIPIENT, "longest", "4000");
            assertEquals(303, answer.statusCode(), format);
            assertTrue(header(answer, "Location").endsWith("/first-view"), format);
        }
        for (String page : List.of("/print", "/why/course-of-conduct?view=graph", "/incidents")) {
            assertEquals(404, team.browser().get("/cases/north-1" + page, other).statusCode(), page);
        }
        assertEquals(before, disclosures().size());
    }

    @Test
    void without_form_or_recipient_or_with_an_impossible_length_nothing_is_made() {
        int before = disclosures().size();
        PageReader pages = new PageReader(team.browser(), officer);
        Document form = pages.press(pages.open("/cases/north-1/export"), "Make it");
        assertEquals(422, pages.status());
        assertEquals(
                List.of("#format", "#recipient"),
                form.select(".error-summary a").eachAttr("href"));
        form = pages.press(form, "Make it", "format", "text", "recipient", RECIPIENT, "longest", "20");
        assertEquals("#longest", form.select(".error-summary a").attr("href"));
        assertEquals(RECIPIENT, form.select("#recipient").val());
        assertEquals(before, disclosures().size());
    }

    @Test
    void the_text_comes_in_parts_that_fit() {
        PageReader pages = new PageReader(team.browser(), officer);
        Document page = pages.press(
                pages.open("/cases/north-1/export"),
                "Make it",
                "format",
                "text",
                "recipient",
                RECIPIENT,
                "longest",
                "900");
        List<String> parts = page.select("textarea").eachText();
        assertTrue(parts.size() > 2, page.text());
        for (Element part : page.select("textarea")) {
            assertTrue(part.val().length() <= 900, part.val());
            assertTrue(part.hasAttr("readonly"));
        }
        assertTrue(parts.get(0).startsWith("Part 1 of " + parts.size() + ", case north-1"), parts.get(0));
        assertFalse(page.select("label[for=part-" + parts.size() + "]").isEmpty());
    }
}
