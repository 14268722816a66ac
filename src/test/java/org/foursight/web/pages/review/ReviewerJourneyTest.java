package org.foursight.web.pages.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.signin.Role;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reviewer's pages: the queue, own view first, three columns, a second person to lower. */
class ReviewerJourneyTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static List<Service> services = List.of();

    @BeforeAll
    static void start() throws BindException {
        services = TestSite.serve(
                TestSite.person("PC Invented", Role.OFFICER),
                TestSite.person("DS Review", Role.REVIEWER),
                TestSite.person("DI Second", Role.REVIEWER));
    }

    @AfterAll
    static void stop() {
        services.forEach(Service::stop);
    }

    private final PageReader officer = new PageReader(services.get(0));
    private final PageReader reviewer = new PageReader(services.get(1));
    private final PageReader second = new PageReader(services.get(2));

    private String screened() {
        Walk walk = new Walk(officer);
        walk.create("RV/" + NEXT.incrementAndGet());
        String address = officer.path();
        walk.view(walk.screen(address));
        return address;
    }

    @Test
    void the_queue_says_why_each_case_is_there_and_is_for_reviewers() {
        String address = screened();
        Document queue = reviewer.follow(reviewer.open("/cases"), "Review queue");
        String row = queue.select("tr:has(a[href=" + address + "/review])").text();
        assertTrue(row.contains("A main outcome is not known") || row.contains("Less is recorded"), row);
        officer.open("/queue");
        assertEquals(403, officer.status());
        officer.open(address + "/review");
        assertEquals(403, officer.status());
    }

    @Test
    void the_queue_says_every_reason_of_a_case_and_the_account_stands_beside_the_columns() {
        new Walk(officer).create("RV/" + NEXT.incrementAndGet());
        String address = officer.path();
        officer.press(
                officer.open(address + "/incidents/i1"),
                "Save the incident",
                "summary",
                "Waited at the school gate and said “soon”.",
                "basis",
                "record",
                "by",
                "by:s1");
        officer.press(officer.open(address + "/q/red-flags/weapon"), "Save and continue", "reply", "yes");
        Walk walk = new Walk(officer);
        walk.view(walk.screen(address));
        Document queue = reviewer.open("/queue");
        List<String> reasons =
                queue.select("tr:has(a[href=" + address + "/review]) li").eachText();
        assertTrue(reasons.contains("A red flag is recorded"), reasons.toString());
        assertTrue(reasons.contains("A main outcome is not known"), reasons.toString());
        new Walk(reviewer).view(reviewer.open(address + "/review"));
        Document review = reviewer.open(address + "/review");
        assertTrue(review.text().contains("Here because: A red flag is recorded; "), review.text());
        String account = review.select(".beside:has(table) section").text();
        assertTrue(account.contains("Waited at the school gate and said “soon”."), account);
    }

    @Test
    void the_reviewers_own_view_comes_before_the_officers_and_the_rules() {
        String address = screened();
        Document form = reviewer.open(address + "/review");
        assertEquals(303, reviewer.status());
        assertTrue(reviewer.path().endsWith("/first-view?then=review"), reviewer.path());
        assertFalse(form.text().contains("Officer"), form.text());
        Document history = reviewer.open(address + "/history");
        assertFalse(history.text().contains("Specialist advice"), history.text());

        reviewer.press(form, "Continue", "proposed", "stalking4a", "concern", "actNow");
        Document review = reviewer.open(address + "/review");
        String view = review.select("tr:contains(Own view: classification)").text();
        assertTrue(view.contains("Stalking (s.2A)") && view.contains("(s.4A)"), view);
        assertTrue(reviewer.open(address + "/history").text().contains("Specialist advice"));
    }

    @Test
    void a_reviewer_takes_decides_and_finishes() {
        String address = screened();
        new Walk(reviewer).view(reviewer.open(address + "/review"));
        reviewer.press(reviewer.open(address + "/review"), "Take this case");
        Document review = reviewer.press(reviewer.open(address + "/review/offence-s2"), "Continue", "stand", "agree");
        assertEquals(1, review.select("tr:contains(Agree with the rules)").size(), review.text());
        reviewer.press(review, "I have looked at the whole report", "note", "Ask about fear.");
        assertEquals("/queue", reviewer.path());
        assertTrue(officer.open(address + "/history").text().contains("Ask about fear."));
    }

    @Test
    void lowering_takes_a_reason_words_a_day_and_another_person() {
        String address = screened();
        new Walk(reviewer).view(reviewer.open(address + "/review"));
        Document form = reviewer.open(address + "/review/offence-s2a");
        form = new Walk(reviewer).otherwise(form, "lower", "evidence", "Short.");
        assertTrue(form.select("#recheck-error").text().contains("Enter the day"), form.text());
        LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(20);
        String[] dated = {
            "recheck-day",
            "" + day.getDayOfMonth(),
            "recheck-month",
            "" + day.getMonthValue(),
            "recheck-year",
            "" + day.getYear()
        };
        form = reviewer.press(form, "Record the decision", dated);
        assertEquals("#code", form.select(".error-summary a").attr("href"));
        assertTrue(form.select("#code-error").text().contains("At least 30 characters"), form.text());
        Document review = reviewer.press(
                form, "Record the decision", "words-evidence", "Two statements agree that one occasion took place.");
        assertTrue(review.text().contains("A lowering waits for a second person"), review.text());

        String asked = review.select("a[href*=/second/]").attr("href");
        reviewer.press(reviewer.open(asked), "Record it", "agreed", "yes", "reason", "I agree.");
        assertEquals(403, reviewer.status());
        new Walk(second).view(second.open(address + "/review"));
        review = second.press(second.open(asked), "Record it", "agreed", "yes", "reason", "It is as they say.");
        assertFalse(review.text().contains("A lowering waits"), review.text());
        assertTrue(review.select("tr:contains(s.2A)").text().contains("Less serious"), review.text());
    }

    @Test
    void a_lowering_about_two_people_names_them_and_leaves_the_others_as_they_are() {
        Walk walk = new Walk(officer);
        walk.create("RV/" + NEXT.incrementAndGet());
        String address = officer.path();
        officer.press(
                officer.open(address + "/people"), "Add this person", "role", "victim", "relationship", "acquaintance");
        walk.view(walk.screen(address));
        new Walk(reviewer).view(reviewer.open(address + "/review"));
        LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(20);
        Document review = reviewer.press(
                reviewer.press(
                        reviewer.open(address + "/review/offence-s2a"), "Continue", "about", "v2~s1", "stand", "lower"),
                "Record the decision",
                "code",
                "evidence",
                "words-evidence",
                "Two statements agree that one occasion took place.",
                "recheck-day",
                "" + day.getDayOfMonth(),
                "recheck-month",
                "" + day.getMonthValue(),
                "recheck-year",
                "" + day.getYear());
        String row = review.select("tr:contains(s.2A)").text();
        assertTrue(
                row.contains("Victim v1, suspect s1: Not decided; Victim v2, suspect s1: Lowering proposed, waits"),
                row);
        assertTrue(
                review.select(".warning").text().contains("s.2A (victim v2, suspect s1)"),
                review.select(".warning").text());
        String queued = second.open("/queue")
                .select("tr:has(a[href=" + address + "/review])")
                .text();
        assertTrue(queued.contains("Somebody proposed to lower a conclusion"), queued);
        assertTrue(queued.contains("About victim v2, suspect s1"), queued);
        new Walk(second).view(second.open(address + "/review"));
        Document asked = second.open(review.select("a[href*=/second/]").attr("href"));
        review = second.press(asked, "Record it", "agreed", "yes", "reason", "It is as they say.");
        row = review.select("tr:contains(s.2A)").text();
        assertTrue(row.contains("Victim v1, suspect s1: Not decided; Victim v2, suspect s1: Less serious"), row);
    }

    @Test
    void the_queue_leaves_as_a_table_only_for_somebody_who_is_named_and_never_for_an_officer() {
        screened();
        Document form = reviewer.press(reviewer.open("/queue"), "Download the queue");
        assertEquals(422, reviewer.status());
        Document csv = reviewer.press(form, "Download the queue", "recipient", "Superintendent, on paper");
        assertEquals(200, reviewer.status());
        assertTrue(csv.wholeText().contains("\"Reference\",\"Unit\",\"Why it is here\""), csv.wholeText());
        assertTrue(csv.wholeText().contains("\"RV/"), csv.wholeText());
        officer.press(form, "Download the queue", "recipient", "Nobody");
        assertEquals(403, officer.status());
    }
}
