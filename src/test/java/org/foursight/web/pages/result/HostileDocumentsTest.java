package org.foursight.web.pages.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Role;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text made to do harm, in what leaves a case. It does not prove what other programs do with a file. */
class HostileDocumentsTest {

    private static final String HOSTILE =
            "</textarea></title><script>alert(1)</script> =cmd|' /C calc'!A1 ]]> &#60;w:p/&#62; ${7*7} {{7*7}}";
    private static Service service;
    private static String address = "";

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(
                TestSite.of(
                        new LocalUse(TestSite.person("PC Invented", Role.OFFICER, Role.REVIEWER)), Clock.systemUTC()),
                "127.0.0.1",
                0);
        PageReader reader = new PageReader(service);
        Walk walk = new Walk(reader);
        walk.create("HD/1");
        address = reader.path();
        reader.press(
                reader.open(address + "/incidents/i1"),
                "Save the incident",
                "summary",
                HOSTILE,
                "basis",
                "record",
                "behaviours",
                "otherAssociated",
                "otherReason",
                HOSTILE);
        reader.press(walk.screen(address), "Continue", "proposed", "notSure", "concern", "actNow", "note", HOSTILE);
        walk.otherwise(reader.open(address + "/decide/offence-s2a"), "inPart", "context", HOSTILE);
        assertEquals(303, reader.status());
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static byte[] export(String format) throws IOException, InterruptedException {
        String fields =
                "format=" + format + "&longest=4000&recipient=" + URLEncoder.encode("CPS, by portal " + HOSTILE, UTF_8);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + address + "/export"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(fields))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    /** Return a text without the spaces and line ends that a layout puts in. */
    private static String joined(String text) {
        return text.replaceAll("[\\s\\u00AD\\u200B]+", "");
    }

    @Test
    void text_and_print_show_it_and_obey_nothing_in_it() throws Exception {
        Document parts = Jsoup.parse(new String(export("text"), UTF_8));
        assertTrue(joined(parts.select("textarea").text()).contains(joined(HOSTILE)), parts.text());
        Document print = Jsoup.parse(new String(export("print"), UTF_8));
        assertTrue(print.text().contains(HOSTILE), print.text());
        for (Document page : new Document[] {parts, print}) {
            assertTrue(
                    page.select("script:not([src=/assets/copy.js]), w|p, img").isEmpty(), page.html());
            assertFalse(page.text().contains("49"), page.text());
        }
    }

    @Test
    void a_pdf_shows_it_and_has_nothing_that_acts() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(export("pdf"))) {
            String text = joined(new PDFTextStripper().getText(pdf));
            assertTrue(text.contains(joined(HOSTILE)), text);
            assertNull(pdf.getDocumentCatalog().getOpenAction());
            assertNull(pdf.getDocumentCatalog().getNames());
            for (PDPage page : pdf.getPages()) {
                assertTrue(page.getAnnotations().isEmpty());
            }
        }
    }

    @Test
    void a_word_document_shows_it_and_has_nothing_that_acts() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(export("word")));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertTrue(joined(text.getText()).contains(joined(HOSTILE)), text.getText());
            assertEquals(0, word.getHyperlinks().length);
            assertTrue(word.getPackage()
                    .getPartsByName(java.util.regex.Pattern.compile(".*vba.*"))
                    .isEmpty());
        }
    }

    @Test
    void a_bundle_keeps_it_as_it_was_written() throws Exception {
        JsonNode bundle = JsonMapper.builder().build().readTree(export("bundle"));
        assertTrue(bundle.toString().contains(JsonMapper.builder().build().writeValueAsString(HOSTILE)));
    }
}
