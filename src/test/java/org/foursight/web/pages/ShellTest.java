package org.foursight.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.sources.Register;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.Team;
import org.foursight.web.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands round every page, and the statements it leads to. */
class ShellTest {

    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(TestSite.local(), "127.0.0.1", 0);
        new Walk(new PageReader(service)).create("SH/1");
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/cases",
                "/cases/SH~1",
                "/rules",
                "/workshops",
                "/openapi/ui",
                "/demonstrations/hampshire-1",
                "/nowhere"
            })
    void every_page_says_which_rules_and_law_it_rests_on_that_it_is_new_and_where_the_statements_are(String address) {
        shows(Jsoup.parse(Browser.of(service).get(address).body()));
        shows(Jsoup.parse(
                Browser.of(service).get(address, "Cookie", "language=cy").body()));
    }

    private static void shows(Document page) {
        String foot = page.select("footer").text();
        assertTrue(foot.matches(".*Rules [0-9.]+ \\([0-9a-f]{12}\\), law as at \\d+ \\w+ \\d{4}\\..*"), foot);
        assertEquals(
                List.of("/accessibility", "/privacy", "/transparency"),
                page.select("footer a").eachAttr("href"));
        assertTrue(page.select("header .phase").text().startsWith("Alpha"), page.text());
        assertEquals("/rules", page.select("header .phase a").attr("href"));
    }

    @Test
    void no_statute_or_case_was_last_reviewed_before_the_day_of_the_law() {
        Register register = Register.load();
        assertTrue(register.sources().stream()
                .filter(source -> List.of("statute", "case").contains(source.standing()))
                .noneMatch(source -> source.lastReviewed().isBefore(register.lawReviewed())));
        assertTrue(register.sources().stream()
                .anyMatch(source -> source.lastReviewed().equals(register.lawReviewed())));
    }

    @Test
    void statements_can_be_read_before_signing_in() throws BindException {
        Team team = Team.start(
                Team.issuer(URI.create("http://127.0.0.1:1/none")),
                new MovableClock(Instant.parse("2026-05-20T09:00:00Z")));
        try {
            for (String page : List.of("/accessibility", "/privacy", "/transparency")) {
                assertEquals(200, team.browser().get(page).statusCode(), page);
            }
        } finally {
            team.stop();
        }
    }

    @Test
    void the_start_page_leads_to_the_queue_whoever_reviews_and_nobody_else() throws BindException {
        for (Role role : List.of(Role.OFFICER, Role.REVIEWER)) {
            Service one = TestSite.serve(TestSite.person("Somebody", role)).get(0);
            try {
                boolean leads = !new PageReader(one)
                        .open("/")
                        .select("nav a[href=/queue]")
                        .isEmpty();
                assertEquals(role == Role.REVIEWER, leads, role.toString());
            } finally {
                one.stop();
            }
        }
    }

    @Test
    void the_accessibility_statement_says_what_was_not_tested_too() {
        String text = new PageReader(service).open("/accessibility").text();
        assertTrue(text.contains("axe") && text.contains("keyboard") && text.contains("320 pixels"), text);
        assertTrue(text.contains("No disabled person has tried it.") && text.contains("no full audit"), text);
    }

    @Test
    void the_transparency_record_is_the_one_the_build_writes_and_nothing_of_it_is_left_out() throws IOException {
        String shown =
                new PageReader(service).open("/transparency").select("main").text();
        List<String> written = Files.readAllLines(Path.of("rules/TRANSPARENCY.md")).stream()
                .filter(line -> line.startsWith("## ") || line.startsWith("- ") || line.matches("\\|.*\\d+ \\|"))
                .toList();
        assertFalse(written.isEmpty());
        for (String line : written) {
            String words = line.replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1")
                    .replaceAll("^(##|-|\\|) |[*]| \\|$", "")
                    .replaceFirst("^([^.]{1,80}?): ", "$1 ")
                    .replace(" | ", " ");
            assertTrue(shown.contains(words), words);
        }
    }
}
