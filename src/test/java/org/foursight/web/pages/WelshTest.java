package org.foursight.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.util.List;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is Welsh on pages that are read in Welsh, and what says that it is not. */
class WelshTest {

    private static final String CASE = "/cases/WE~1";
    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(TestSite.local(), "127.0.0.1", 0);
        Walk walk = new Walk(new PageReader(service));
        walk.create("WE/1");
        walk.view(walk.screen(CASE));
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static PageReader welsh() {
        return new PageReader(Browser.of(service), "Cookie", "language=cy");
    }

    private static List<String> said(Document page, String where, String language) {
        return page.select(where + " span[lang=" + language + "]").eachText();
    }

    @Test
    void what_stands_round_a_case_is_welsh_as_far_as_it_is_translated() {
        Document tasks = welsh().open(CASE);
        assertEquals(List.of("Neidio i’r prif gynnwys"), said(tasks, "a.skip", "cy"));
        assertEquals(List.of("Gwirio eich atebion", "Hanes"), said(tasks, ".bar li", "cy"));
        assertEquals(List.of("Tasks"), said(tasks, ".bar li a[aria-current]", "en-GB"));
        assertEquals(List.of("Cuddio manylion"), said(tasks, ".bar button", "cy"));
        assertEquals(List.of("Hygyrchedd", "Preifatrwydd"), said(tasks, "footer a", "cy"));
        assertEquals(List.of("Transparency record"), said(tasks, "footer a", "en-GB"));
    }

    @Test
    void the_page_itself_says_first_that_it_is_in_english() {
        Document page = welsh().open("/rules");
        assertEquals(List.of("Saesneg yn unig"), said(page, "main > .untranslated:first-child", "cy"));
        assertTrue(page.select("main > .untranslated").text().startsWith("Saesneg yn unig – English only."));
    }

    @Test
    void tasks_buttons_and_answers_on_the_page_are_welsh_where_they_are_translated() {
        assertTrue(said(welsh().open(CASE), ".tasks .tag", "cy").contains("Heb ddechrau eto"));
        Document question = welsh().open(CASE + "/q/red-flags/weapon");
        assertEquals(List.of("Cadw a pharhau"), said(question, "main button", "cy"));
        assertEquals(List.of("Yes", "No", "Victim prefers not to say"), said(question, "label[for^=reply]", "en-GB"));
        assertEquals(List.of("Ddim yn hysbys"), said(question, "label[for^=reply]", "cy"));
    }

    @Test
    void a_result_is_welsh_where_it_is_translated_and_keeps_its_shape() {
        Document result = welsh().open(CASE + "/elements");
        assertTrue(said(result, ".status.unknown", "cy").contains("Ddim yn hysbys"), result.text());
        assertTrue(said(result, ".status", "en-GB").contains("Met"), result.text());
        assertEquals("◧ Ddim yn hysbys", result.select(".status.unknown").get(0).text());
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, 404", "/cases/none, 404"})
    void a_page_that_refuses_is_in_the_language_too(String address, int status) {
        PageReader reader = welsh();
        assertEquals("cy", reader.open(address).select("html").attr("lang"));
        assertEquals(status, reader.status());
    }
}
