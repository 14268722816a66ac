package org.foursight.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.screening.Loaded;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps people from leaning on the rules: AB1 to AB7 and AB9 to AB12, as far as pages of a case go. */
class SafeguardsTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-05-20T09:00:00Z"));
    private static Service service;
    private static Service reviewers;
    private static Service keepers;

    @BeforeAll
    static void start() throws BindException {
        List<Service> services = TestSite.serve(
                CLOCK,
                TestSite.person("PC Invented", Role.OFFICER),
                TestSite.person("DS Review", Role.REVIEWER),
                TestSite.person("Keeper", Role.ADMINISTRATOR));
        service = services.get(0);
        reviewers = services.get(1);
        keepers = services.get(2);
    }

    @AfterAll
    static void stop() {
        List.of(service, reviewers, keepers).forEach(Service::stop);
    }

    private final PageReader officer;
    private final Walk walk;

    SafeguardsTest() {
        officer = new PageReader(service);
        walk = new Walk(officer);
    }

    private String created() {
        walk.create("AB/" + NEXT.incrementAndGet());
        return officer.path();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "result",
                "elements",
                "why/course-of-conduct",
                "gaps",
                "what-if",
                "decide",
                "decide/offence-s2a",
                "order",
                "advice",
                "advice/any",
                "export",
                "referral",
                "print"
            })
    void ab1_own_view_comes_before_every_page_that_tells_what_the_rules_conclude(String page) {
        String address = created();
        walk.screen(address);
        Document first = officer.open(address + "/" + page);
        assertEquals(303, officer.status());
        assertEquals(address + "/first-view", officer.path());
        assertTrue(first.text().contains("The rules’ view is hidden"));
    }

    @Test
    void ab1_pages_before_the_own_view_hold_no_conclusion() {
        String address = created();
        walk.screen(address);
        for (String page :
                List.of("", "/incidents", "/check", "/first-view", "/history", "/history/1", "/q/knowledge")) {
            String text = officer.open(address + page).text().toLowerCase(Locale.ROOT);
            assertEquals(200, officer.status(), page);
            assertFalse(
                    text.contains("supported") || text.contains("not met") || text.contains("course of conduct:"),
                    page);
        }
    }

    @Test
    void ab1_only_safeguarding_skips_the_own_view_and_says_why() {
        String address = created();
        Document form = walk.screen(address);
        form = officer.press(form, "Skip and safeguard now");
        assertEquals(422, officer.status());
        Document result = officer.press(form, "Skip and safeguard now", "reason", "The suspect is at the door.");
        assertTrue(result.text().contains("You skipped your own view"), result.text());
        assertTrue(officer.open(address + "/history").text().contains("The suspect is at the door."));
    }

    @Test
    void ab2_red_flags_are_never_kept_back() {
        String address = created();
        Document next = officer.press(
                officer.open(address + "/q/red-flags/strangulation"), "Save and continue", "reply", "yes");
        assertFalse(next.select(".act-now li").isEmpty());
        Document form = walk.screen(address);
        assertEquals(
                "Before you see what the rules say, what is your view?",
                form.select("h1").text());
        assertFalse(form.select(".act-now li").isEmpty());
    }

    @Test
    void ab3_nothing_is_chosen_beforehand_and_agreeing_looks_like_disagreeing() {
        String address = created();
        Document form = walk.screen(address);
        assertTrue(form.select("[checked]").isEmpty());
        walk.view(form);
        Document decide = officer.open(address + "/decide/offence-s2a");
        assertTrue(decide.select("[checked]").isEmpty());
        assertEquals(
                1,
                decide.select("input[name=stand]").stream()
                        .map(input ->
                                input.parent() == null ? "" : input.parent().className())
                        .distinct()
                        .count());
        assertTrue(officer.open(address + "/decide").select("main form").isEmpty());
    }

    @Test
    void ab4_what_speaks_against_and_what_is_not_known_stand_beside_what_speaks_for() {
        Document result = walk.view(walk.screen(created()));
        assertFalse(result.select("section.conclusion").isEmpty());
        for (Element conclusion : result.select("section.conclusion")) {
            assertEquals(
                    List.of("For", "Against", "Not known"),
                    conclusion.select("dt").eachText());
            conclusion.select("dd").forEach(list -> assertFalse(list.text().isBlank(), conclusion.text()));
        }
        assertTrue(result.text().contains("None recorded"));
    }

    @Test
    void ab5_what_it_could_become_is_said_with_how_many_answers_it_depends_on() {
        String text = walk.view(walk.screen(created())).text();
        assertTrue(text.matches(".*It could still become: .*depending on [0-9]+ answer.*"), text);
    }

    @Test
    void ab6_no_score_probability_or_rank_is_in_a_template() throws IOException {
        try (var templates = Files.walk(Path.of("web/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(template).toLowerCase(Locale.ROOT);
                assertFalse(text.contains("%") || text.contains("low risk") || text.contains("probab"), template + "");
                assertFalse(text.replace("gives no score", "").contains("score"), template + "");
            }
        }
    }

    @Test
    void ab7_a_difference_takes_no_side() {
        String reference = "AB-" + NEXT.incrementAndGet();
        String file = new String(Loaded.CASES.caseFile("ex-partner-recorded-as-harassment"), UTF_8)
                .replaceFirst("\"reference\": *\"[^\"]*\"", "\"reference\":\"" + reference + "\"");
        Browser.of(service)
                .post(
                        "/api/cases",
                        ("{\"why\":\"first\",\"caseFile\":" + file + "}").getBytes(UTF_8),
                        "Content-Type",
                        "application/json");
        Document form = walk.screen("/cases/" + reference);
        Document result = officer.press(form, "Continue", "proposed", "neither", "concern", "continueEnquiries");
        assertTrue(result.text().contains("You and the rules differ"), result.text());
        assertFalse(result.text().contains("Are you sure") || result.text().contains("You are wrong"));
    }

    @Test
    void ab9_five_pieces_of_advice_are_shown_and_the_rest_is_a_link_away() {
        String address = created();
        Document result = walk.view(walk.screen(address));
        assertEquals(5, result.select("ol.advice > li").size());
        assertEquals(5, officer.open(address + "/advice").select("tbody tr").size());
        assertTrue(officer.follow(
                        officer.open(address + "/result"),
                        result.select("a[href$=/advice]:contains(See all)").text())
                .text()
                .contains("See all"));
        assertTrue(officer.open(address + "/advice?all=yes").select("tbody tr").size() > 5);
    }

    @Test
    void ab11_only_what_a_named_officer_decided_on_is_headed_decision() {
        String address = created();
        walk.view(walk.screen(address));
        assertEquals(
                "Advice to consider",
                officer.open(address + "/print").select("h1").text());
        officer.press(officer.open(address + "/decide/offence-s2a"), "Continue", "stand", "agree");
        assertEquals(
                "Decision and advice",
                officer.open(address + "/print").select("h1").text());
        assertTrue(officer.open(address + "/export").text().contains("“Decision and advice”"));
    }

    @Test
    void ab10_agreement_and_what_changed_after_the_report_are_counted_by_month_and_small_numbers_are_not_shown() {
        walk.view(walk.screen(created()));
        PageReader reviewer = new PageReader(reviewers);
        assertFalse(reviewer.open("/measures").text().contains("May 2026"), "the month is not over");
        CLOCK.pass(Duration.ofDays(20));
        Document measures = reviewer.open("/measures");
        String table = measures.select("table").text();
        assertTrue(table.contains("after the report was shown") && table.contains("officers decided on"), table);
        for (Element number : measures.select("tbody td:last-child")) {
            assertTrue(number.text().equals("Not shown") || Integer.parseInt(number.text()) >= 5, table);
        }
        assertFalse(table.contains("PC Invented") || table.contains("AB/"), table);
        String csv = Browser.of(reviewers).get("/measures.csv").body();
        assertTrue(csv.contains("\"month\",\"counted\"") && csv.contains("\"May 2026\""), csv);
        officer.open("/measures");
        assertEquals(403, officer.status());
    }

    @Test
    void ab12_what_people_say_about_a_rule_is_read_by_those_who_keep_the_rules() {
        Document rule = officer.open("/rules/course-of-conduct.met");
        Document wrong = officer.press(rule, "Send the report");
        assertEquals(422, officer.status());
        assertEquals(2, wrong.select(".error-summary li").size());
        officer.press(rule, "Send the report", "kind", "fires", "text", "x".repeat(2_001));
        assertEquals(422, officer.status());
        String said = "It counts two <b>letters</b> in one envelope twice.";
        Document sent = officer.press(rule, "Send the report", "kind", "fires", "text", said);
        assertTrue(sent.select("[role=status]").text().contains("was sent"), sent.text());
        for (Service keeps : List.of(reviewers, keepers)) {
            PageReader reader = new PageReader(keeps);
            Document inbox = reader.follow(reader.open("/rules"), "Problems reported");
            String card = inbox.expectFirst(".card").text();
            assertTrue(
                    card.contains(said) && card.contains("PC Invented") && card.contains("course-of-conduct.met"),
                    card);
        }
        officer.open("/rules/comments");
        assertEquals(403, officer.status());
    }
}
