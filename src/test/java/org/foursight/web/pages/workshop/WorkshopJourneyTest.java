package org.foursight.web.pages.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Role;
import org.foursight.training.Plan;
import org.foursight.training.Stop;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.foursight.web.pages.PageReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Workshops from beginning to end, as a trainer without JavaScript runs them. It does not prove that a room can read. */
class WorkshopJourneyTest {

    private static final Site SITE =
            TestSite.of(new LocalUse(TestSite.person("trainer", Role.TRAINER)), Clock.systemUTC());
    private static final String FICTIONAL = "Training – fictional case";
    private static Service service;

    private final PageReader trainer;

    WorkshopJourneyTest() {
        trainer = new PageReader(service);
    }

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(SITE, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private Document begin(String title) {
        return trainer.press(trainer.open("/workshops"), "Start: " + title);
    }

    private static Plan plan(String title) {
        return SITE.training().library().plans().stream()
                .filter(plan -> plan.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_library_says_the_aim_the_duration_and_which_rules_a_workshop_touches() {
        Document library = trainer.open("/workshops");
        Plan plan = plan("Harassment, or stalking?");
        String card = library.select(".card:contains(" + plan.title() + ")").text();
        assertTrue(card.contains("Learning aim: " + plan.aim()), card);
        assertTrue(card.contains("Duration: 35 minutes"), card);
        List<String> links = library.select(".card:contains(" + plan.title() + ") a[href^=/rules]")
                .eachAttr("href");
        assertEquals(
                plan.stops().stream()
                        .map(stop -> "/rules?concludes=" + stop.about())
                        .distinct()
                        .toList(),
                links);
        int rules = 0;
        for (String link : links) {
            rules += trainer.open(link).select("tbody tr").size();
        }
        assertTrue(card.contains("Rules touched: " + rules + ", on Course of conduct,"), card);
    }

    @Test
    void a_workshop_runs_from_the_library_to_the_debrief() {
        String title = "Harassment, or stalking?";
        List<Stop> stops = plan(title).stops();
        Document page = begin(title);
        String address = trainer.path().replace("/present", "");
        int met = 0;
        for (int at = 1; at <= plan(title).steps().size(); at++) {
            page = trainer.press(page, at == 1 ? "Begin" : "Next");
            assertEquals(303, trainer.status());
            String where = at + "/" + plan(title).steps().size();
            assertTrue(page.select(".where").text().endsWith(where), page.text());
            assertMarked(page, FICTIONAL);
            Stop stop = plan(title).steps().get(at - 1).stop();
            if (stop != null) {
                met++;
                assertKeptBack(page, stop, address);
                page = trainer.press(
                        page, "Lock the predictions", "hands-MET", "18", "hands-NOT_MET", "5", "hands-UNKNOWN", "3");
                assertEquals(303, trainer.status());
                assertTrue(page.select("table.tally").text().contains("18"), page.text());
                assertCompared(page, stop, address);
                page = trainer.open(address + "/present");
            }
        }
        assertEquals(stops.size(), met);
        Document debrief = trainer.follow(page, "Debrief");
        assertMarked(debrief, FICTIONAL);
        stops.forEach(stop -> assertTrue(debrief.text().contains(stop.question()), stop.question()));
        assertTrue(debrief.text().contains("(18 of 26)"));
        assertFalse(debrief.select("a[href=/rules/sources/PHA-7/3a]").isEmpty());
        debrief.select("section.stop a")
                .eachAttr("href")
                .forEach(rule -> assertEquals(1, trainer.open(rule).select("h1").size(), rule));
        assertTrue(debrief.text().contains("Other words"));
    }

    /** Before the lock nothing of what the rules conclude, nor the model answer, is anywhere to be read. */
    private void assertKeptBack(Document page, Stop stop, String address) {
        assertFalse(page.html().contains(stop.why()), stop.id());
        assertTrue(page.select(".tally, [data-key=rules]").isEmpty(), page.text());
        for (String view : List.of("rules", "why", "flip")) {
            Document refused = trainer.open(address + "/" + view + "/" + stop.id());
            assertEquals(409, trainer.status());
            assertFalse(refused.html().contains(stop.why()));
            assertEquals(1, refused.select("nav a[href=/workshops]").size(), "in the shell of the site");
            assertEquals(
                    address + "/present",
                    refused.select("a:contains(Go on with the workshop)").attr("href"));
        }
        assertFalse(trainer.open(address + "/debrief").html().contains(stop.why()));
    }

    private void assertCompared(Document page, Stop stop, String address) {
        Document rules = trainer.follow(page, "Rules’ view");
        assertMarked(rules, FICTIONAL);
        assertTrue(rules.text().contains("Model answer") && rules.text().contains(stop.why()), rules.text());
        assertTrue(rules.text().contains("The room and the rules"), rules.text());
        Document why = trainer.follow(rules, "Why");
        assertMarked(why, FICTIONAL);
        assertFalse(why.select("ol li, ul li").isEmpty(), why.text());
        Document flip = trainer.open(address + "/flip/" + stop.id());
        assertMarked(flip, FICTIONAL);
        String first = flip.select("#fact option").get(0).attr("value");
        Document flipped = trainer.open(address + "/flip/" + stop.id() + "?fact=" + first);
        assertTrue(flipped.text().contains("What would change"), flipped.text());
        for (Document shown : List.of(flip, flipped)) {
            shown.select("li, p, td, th")
                    .forEach(line -> assertFalse(RAW.matcher(line.text()).find(), line.text()));
        }
    }

    /** Ids of rules, questions, pairs or entries, which say nothing to a room. */
    private static final Pattern RAW = Pattern.compile(
            "[a-z]+(-[a-z0-9]+)*/[a-z]+(-[a-z0-9]+)*: |[a-z]\\.(met|not-met)\\b|v1~s1|[Ww]ithout [a-z][0-9]+ ");

    private static void assertMarked(Document page, String marking) {
        assertEquals(marking, page.select("p.training").text());
        assertTrue(page.select("footer").text().contains(marking));
        assertTrue(page.title().contains(marking));
    }

    @Test
    void a_reviewer_reads_the_library_and_can_start_nothing() throws Exception {
        Service service =
                TestSite.serve(TestSite.person("DS Invented", Role.REVIEWER)).get(0);
        try {
            PageReader reviewer = new PageReader(service);
            Document library = reviewer.follow(reviewer.open("/cases"), "Workshops");
            assertTrue(library.text().contains("Harassment, or stalking?"), library.text());
            assertTrue(library.select("main form").isEmpty(), library.text());
            byte[] plan = "plan=harassment-or-stalking".getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    403,
                    Browser.of(service)
                            .post("/workshops/start", plan, "Content-Type", "application/x-www-form-urlencoded")
                            .statusCode());
        } finally {
            service.stop();
        }
    }

    @Test
    void the_picture_grows_with_the_facts_and_is_never_ahead_of_them() {
        String title = "Two occasions of fear";
        Document page = begin(title);
        assertTrue(page.select("svg.timeline").isEmpty(), page.text());
        List<String> drawn = new ArrayList<>();
        for (int at = 1; at <= plan(title).steps().size(); at++) {
            page = trainer.press(
                    page, at == 1 ? "Begin" : page.select("#hands-MET").isEmpty() ? "Next" : "Pass over this stop");
            int shown = page.select(".fact-kind:contains(Incident)").size();
            String words = page.select("svg.timeline title").text();
            assertTrue(
                    shown == 0 ? words.isEmpty() : words.startsWith("Incidents over time: " + shown + " with"), words);
            drawn.add(words);
        }
        assertEquals(
                4, drawn.stream().filter(words -> !words.isEmpty()).distinct().count(), drawn.toString());
    }

    @Test
    void what_was_written_is_kept_from_the_room_until_the_trainer_shows_it() {
        Document page = trainer.press(begin("Two occasions of fear"), "Begin");
        String address = trainer.path().replace("/present", "");
        assertTrue(page.body().hasClass("discreet"));
        assertFalse(page.select(".facts .words").isEmpty(), "what was written is marked as such");
        assertFalse(trainer.open(address + "/sheet").body().hasClass("discreet"), "the sheet is not for the room");
        trainer.press(trainer.open(address + "/present"), "Show details");
        assertEquals(address + "/present", trainer.path());
        PageReader shown = new PageReader(Browser.of(service), "Cookie", "workshop-details=shown");
        assertFalse(shown.open(address + "/present").body().hasClass("discreet"));
        assertEquals(
                1,
                shown.open(address + "/present")
                        .select("button:contains(Hide details)")
                        .size());
        PageReader cases = new PageReader(Browser.of(service), "Cookie", "details=shown");
        assertTrue(cases.open(address + "/present").body().hasClass("discreet"), "cases are apart");
    }

    @Test
    void a_lock_holds_and_an_open_stop_is_not_left_by_accident() {
        Document page = begin("Two occasions of fear");
        page = trainer.press(page, "Begin");
        page = trainer.press(page, "Next");
        page = trainer.press(page, "Next");
        trainer.press(page, "Next");
        assertEquals(422, trainer.status());
        Document wrong = trainer.press(page, "Lock the predictions", "hands-MET", "18", "hands-NOT_MET", "many");
        assertEquals(422, trainer.status());
        assertEquals(
                "A count of hands must be a number from 0 to 2,000",
                wrong.select(".error-summary a[href=#hands-NOT_MET]").text());
        assertEquals("18", wrong.select("#hands-MET").val(), "what was typed right is kept");
        assertEquals("many", wrong.select("#hands-NOT_MET").val());
        Document saved = trainer.press(page, "Save the counts", "hands-MET", "4");
        assertEquals("4", saved.select("#hands-MET").val());
        Document locked = trainer.press(page, "Lock the predictions", "hands-MET", "6");
        assertTrue(locked.select(".tally tbody").text().startsWith("Yes 6"), locked.text());
        Document late = trainer.press(page, "Save the counts", "hands-MET", "9");
        assertEquals(422, trainer.status());
        assertTrue(late.select(".error-summary").text().contains("are locked already"), late.text());
        trainer.press(page, "Lock the predictions", "hands-MET", "9");
        assertEquals(422, trainer.status());
        assertTrue(trainer.open(trainer.path()).select(".tally tbody").text().startsWith("Yes 6"));
    }

    @Test
    void what_was_left_out_is_put_in_by_a_flip_and_told_at_the_end() {
        String title = "How serious was the effect?";
        Document page = begin(title);
        String address = trainer.path().replace("/present", "");
        page = trainer.press(page, "Begin");
        while (page.select("#hands-MET").isEmpty()) {
            page = trainer.press(page, "Next");
        }
        assertTrue(page.text().contains("New locks."), page.text());
        assertFalse(trainer.open(address + "/debrief").text().contains("lacking on purpose"));
        page = trainer.press(page, "Lock the predictions", "hands-MET", "10");
        Document rules = trainer.follow(page, "Rules’ view");
        assertTrue(rules.text().contains("not known"), rules.text());
        assertTrue(rules.text().contains("The model answer and the rules differ."), rules.text());
        Document flip = trainer.open(address + "/flip/q1?fact=put:e1");
        assertTrue(flip.text().contains("not known → met"), flip.text());
        Document same = trainer.open(address + "/flip/q1?fact=without:r1");
        assertTrue(same.text().contains("stays not known."), same.text());
        assertTrue(trainer.open(address + "/debrief").text().contains("were not entered in the case file"));
    }

    @Test
    void a_published_case_is_named_as_one_on_every_page() {
        begin("FOUR is not the law");
        String address = trainer.path().replace("/present", "");
        for (String page : List.of("/present", "/sheet", "/debrief", "/blank")) {
            assertMarked(trainer.open(address + page), "Training – published, anonymised case");
        }
        assertTrue(trainer.open(address + "/present").text().contains("Nobody may try to link it"));
    }

    @Test
    void nothing_is_on_disk_unless_somebody_asks_and_ended_is_forgotten() throws Exception {
        Path folder = Path.of(SITE.training().folder().place());
        Document page = begin("Too late?");
        String address = trainer.path().replace("/present", "");
        trainer.press(trainer.press(page, "Begin"), "Next");
        trainer.open(address + "/debrief");
        int before = files(folder);
        Document kept = trainer.press(trainer.open(address + "/debrief"), "Keep this debrief");
        assertTrue(kept.text().contains("Kept in " + folder), kept.text());
        assertEquals(before + 1, files(folder));
        trainer.press(trainer.open(address + "/present"), "End the workshop and forget it");
        trainer.open(address + "/present");
        assertEquals(404, trainer.status());
        assertEquals(before + 1, files(folder));
    }

    private static int files(Path folder) throws Exception {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return (int) files.count();
        }
    }

    @Test
    void a_plan_is_built_put_in_order_run_and_kept() {
        Document library = trainer.open("/workshops");
        Document build = trainer.press(library, "Build a plan", "demonstration", "one-incident-only");
        String address = trainer.path();
        assertTrue(build.text().contains("There is no prediction stop."), build.text());
        trainer.press(build, "Keep this plan");
        assertEquals(422, trainer.status());
        trainer.press(build, "Rehearse or run it");
        assertEquals(422, trainer.status());
        build = trainer.open(address);
        build = trainer.press(build, "Add these facts", "facts", "d1", "facts-note", "Ask who decided.");
        build = trainer.press(build, "Add this fact", "told", "A neighbour saw the car twice.");
        Document refused = trainer.press(build, "Add this stop", "question", "", "why", "", "about", "offence-s2a");
        assertEquals(422, trainer.status());
        assertTrue(refused.text().contains("Enter the question to the room"), refused.text());
        build = trainer.press(
                build,
                "Add this stop",
                "question",
                "A course of conduct?",
                "why",
                "Nobody asked.",
                "about",
                "course-of-conduct",
                "model",
                "UNKNOWN");
        List<String> before = build.select("ol.plan > li").eachText();
        build = trainer.press(build, "Up with step 4");
        List<String> after = build.select("ol.plan > li").eachText();
        assertEquals(brief(before.get(3)), brief(after.get(2)));
        build = trainer.press(build, "Take out step 1");
        assertEquals(after.size() - 1, build.select("ol.plan > li").size());
        build = trainer.press(build, "Save the heading", "title", "Was it the first time?", "aim", "Ask about others.");
        Document kept = trainer.press(build, "Keep this plan");
        assertTrue(kept.text().contains("Kept in"), kept.text());
        assertTrue(
                trainer.open("/workshops").text().contains("Was it the first time? Learning aim: Ask about others."));
        Document room = trainer.press(build, "Rehearse or run it");
        assertTrue(room.text().contains("Was it the first time?"));
        Document sheet = trainer.open(trainer.path().replace("/present", "/sheet"));
        assertTrue(sheet.text().contains("Ask who decided.") && sheet.text().contains("invented"), sheet.text());
    }

    private static String brief(String step) {
        return step.substring(0, Math.min(20, step.length()));
    }

    @Test
    void another_trainer_and_another_role_see_nothing_of_it() throws BindException {
        begin("Too late?");
        String address = trainer.path();
        List<Service> others = new ArrayList<>();
        try {
            for (Map.Entry<Role, Integer> one : Map.of(Role.TRAINER, 404, Role.OFFICER, 403, Role.REVIEWER, 403)
                    .entrySet()) {
                Site site = new Site(
                        SITE.screening(),
                        SITE.cases(),
                        SITE.casework(),
                        SITE.training(),
                        new LocalUse(TestSite.person("another", one.getKey())),
                        SITE.clock());
                others.add(Service.start(site, "127.0.0.1", 0));
                PageReader other = new PageReader(others.get(others.size() - 1));
                other.open(address);
                assertEquals(one.getValue(), other.status(), one.getKey() + "");
                other.open("/workshops");
                assertEquals(one.getKey() == Role.OFFICER ? 403 : 200, other.status());
            }
        } finally {
            others.forEach(Service::stop);
        }
    }

    @Test
    void text_made_to_do_harm_is_shown_and_obeyed_on_no_page() {
        String hostile =
                "</textarea></title><svg onload=alert(1)><script>alert(1)</script>${7*7} \"><img src=x onerror=a>";
        Document build =
                trainer.press(trainer.open("/workshops"), "Build a plan", "demonstration", "one-incident-only");
        build = trainer.press(build, "Add this fact", "told", hostile, "told-note", hostile);
        build = trainer.press(
                build,
                "Add this stop",
                "question",
                hostile,
                "why",
                hostile,
                "option-MET",
                hostile,
                "stop-note",
                hostile,
                "model",
                "MET");
        build = trainer.press(
                build, "Save the heading", "title", hostile, "aim", hostile, "note", hostile, "catch", hostile);
        assertHarmless(build, hostile);
        Document room = trainer.press(build, "Rehearse or run it");
        String address = trainer.path().replace("/present", "");
        room = trainer.press(room, "Begin");
        while (room.select("#hands-MET").isEmpty()) {
            room = trainer.press(room, "Next");
        }
        assertHarmless(room, hostile);
        trainer.press(room, "Lock the predictions", "hands-MET", "1");
        for (String page : List.of("/present", "/rules/q1", "/why/q1", "/flip/q1", "/debrief", "/sheet")) {
            assertHarmless(trainer.open(address + page), page.matches("/(why|flip).*") ? "" : hostile);
        }
        assertHarmless(trainer.open("/workshops"), hostile);
    }

    private static void assertHarmless(Document page, String hostile) {
        assertTrue(page.text().contains(hostile), page.text());
        assertTrue(
                page.select("svg:not(.bars, .picture), img, script:not([src])").isEmpty(), page.html());
    }
}
