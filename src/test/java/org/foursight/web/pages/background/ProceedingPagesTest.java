package org.foursight.web.pages.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.web.http.Json;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Dates of custody and proceedings are entered, changed and removed on pages; the rules read them. */
class ProceedingPagesTest {

    private static final String SAVE = "Save the date";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String BEFORE_THE_DATE = "Review the case before the date";
    private static final String NOTIFIES = "See that the suspect notifies";

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();
    private final String address = fresh.address();

    private void enter(String... filled) {
        Document list = officer.follow(officer.open(address), "Proceedings and dates");
        officer.press(officer.follow(list, "Add a date"), SAVE, filled);
        assertTrue(officer.path().endsWith("/proceedings"), officer.path());
    }

    private void change(String... filled) {
        officer.press(officer.open(address + "/proceedings/p1"), SAVE, filled);
    }

    private static String[] of(String kind, LocalDate day, String done, String... more) {
        return Stream.concat(
                        Stream.of(
                                "kind",
                                kind,
                                "known",
                                "on",
                                "on-day",
                                "" + day.getDayOfMonth(),
                                "on-month",
                                "" + day.getMonthValue(),
                                "on-year",
                                "" + day.getYear(),
                                "done",
                                done),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private String result() {
        Walk walk = new Walk(officer);
        walk.view(walk.screen(address));
        return officer.open(address + "/print").text();
    }

    @Test
    void a_date_is_entered_and_stands_in_every_list() {
        enter(of("charge", LocalDate.of(2026, 3, 4), "true", "note", "Two offences."));
        assertEquals(
                "Charge, 4 March 2026 Has it taken place? Yes Note Two offences.",
                officer.open(address + "/proceedings").select("#p1 h2, #p1 dl").text());
        String tasks = officer.open(address)
                .expectFirst("h2:contains(Suspect and orders) + ul")
                .text();
        assertTrue(tasks.contains("Proceedings and dates 1 added Completed"), tasks);
        Document check = officer.open(address + "/check");
        assertTrue(check.text().contains("Proceedings and dates 1 recorded Change"), check.text());
        assertEquals(
                Json.read("[{\"id\":\"p1\",\"kind\":\"charge\",\"on\":\"2026-03-04\",\"done\":true,"
                        + "\"suspect\":\"s1\",\"note\":\"Two offences.\"}]"),
                fresh.saved().path("proceedings"));
        String history = officer.open(address + "/history").text();
        assertTrue(history.contains("Entered: Date in custody or proceedings p1"), history);
    }

    @Test
    void a_trial_ahead_calls_for_a_review_before_it_until_its_day_is_taken_out() {
        assertFalse(result().contains(BEFORE_THE_DATE));
        enter(of("trial", TODAY.plusDays(5), "notRecorded"));
        assertTrue(result().contains(BEFORE_THE_DATE));
        change("known", "notRecorded");
        assertEquals(
                Json.read("[{\"id\":\"p1\",\"kind\":\"trial\",\"suspect\":\"s1\"}]"),
                fresh.saved().path("proceedings"));
        assertFalse(officer.open(address + "/print").text().contains(BEFORE_THE_DATE));
    }

    @Test
    void an_order_served_calls_for_a_notification_until_one_is_entered_or_the_service_is_removed() {
        enter(of("spoServed", TODAY.minusDays(1), "true"));
        assertTrue(result().contains(NOTIFIES));
        enter(of("spoNotified", TODAY.minusDays(1), "true"));
        assertFalse(result().contains(NOTIFIES));
        officer.press(officer.open(address + "/proceedings/p2/remove"), "Yes, remove it");
        assertTrue(result().contains(NOTIFIES));
        officer.press(officer.open(address + "/proceedings/p1/remove"), "Yes, remove it");
        assertFalse(result().contains(NOTIFIES));
    }

    @Test
    void what_is_left_empty_stays_and_what_is_chosen_changes() {
        enter(of("hearing", TODAY.plusDays(40), "notRecorded", "note", "First hearing."));
        Document form = officer.open(address + "/proceedings/p1");
        assertEquals("hearing", form.select("#kind option[selected]").val());
        assertEquals("notRecorded", form.select("input[name=done][checked]").val());
        change("on-day", "", "on-month", "", "on-year", "", "note", "", "done", "false");
        assertEquals(
                Json.read("[{\"id\":\"p1\",\"kind\":\"hearing\",\"on\":\"" + TODAY.plusDays(40)
                        + "\",\"suspect\":\"s1\",\"note\":\"First hearing.\",\"done\":false}]"),
                fresh.saved().path("proceedings"));
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        Document form = officer.open(address + "/add-proceeding");
        Document wrong = officer.press(form, SAVE, "known", "on");
        assertEquals(422, officer.status());
        assertEquals(
                List.of("#kind", "#on", "#done"),
                wrong.select(".error-summary a").eachAttr("href"));
        wrong = officer.press(form, SAVE, "kind", "other", "on-day", "31", "on-month", "2", "on-year", "2027");
        assertEquals(
                "Error: Day must be a real date, like 27 3 2026",
                wrong.select("#on-error").text());
        assertEquals("Error: Say what it is", wrong.select("#note-error").text());
        wrong = officer.press(form, SAVE, "on-day", "1", "on-month", "2", "on-year", "27");
        assertEquals(
                "Error: Year must include 4 numbers, like 2026",
                wrong.select("#on-error").text());
        wrong = officer.press(form, SAVE, of("trial", LocalDate.of(2101, 1, 1), "notRecorded"));
        assertEquals(
                "Error: Year must be between 1950 and 2100",
                wrong.select("#on-error").text());
        wrong = officer.press(form, SAVE, of("trial", TODAY.plusDays(2), "true"));
        assertEquals(
                "Error: Select ‘Still to come’, or enter a day that is today or in the past",
                wrong.select("#done-error").text());
        assertFalse(fresh.saved().has("proceedings"));
    }

    @Test
    void an_arrest_behind_a_red_flag_is_taken_back_only_with_a_reason() {
        enter(of("arrest", TODAY.minusDays(30), "true"));
        officer.press(officer.open(address + "/q/red-flags/escalating"), "Save and continue", "reply", "yes");
        change("done", "false");
        assertEquals(422, officer.status());
        Document sure = officer.open(address + "/proceedings/p1/remove");
        assertTrue(sure.text().contains("With it, a red flag is taken back"), sure.text());
        officer.press(sure, "Yes, remove it");
        assertEquals(422, officer.status());
        Document asked = officer.press(officer.open(address + "/proceedings/p1"), SAVE, "done", "false");
        officer.press(asked, SAVE, "flagReason", "Another person was arrested.");
        assertTrue(officer.path().endsWith("/proceedings"), officer.path());
        assertEquals(
                "Another person was arrested.",
                fresh.saved().at("/decisions/0/reason").asString());
    }

    @Test
    void of_several_suspects_one_is_chosen_or_it_is_not_recorded_which() {
        officer.press(
                officer.open(address + "/people"), "Add this person", "role", "suspect", "relationship", "notKnown");
        Document form = officer.open(address + "/add-proceeding");
        Document wrong = officer.press(form, SAVE, of("charge", TODAY, "true"));
        assertEquals(List.of("#suspect"), wrong.select(".error-summary a").eachAttr("href"));
        enter(of("charge", TODAY, "true", "suspect", "s2"));
        Document refused = officer.open(address + "/people/s2/remove");
        officer.press(officer.follow(refused, "Date in custody or proceedings p1"), SAVE, "suspect", "notRecorded");
        String list = officer.open(address + "/proceedings").text();
        assertTrue(list.contains("Suspect Not recorded which"), list);
    }

    @Test
    void a_colleague_who_saved_meanwhile_sees_the_date_in_words() {
        enter(of("bailEnd", LocalDate.of(2027, 1, 9), "notRecorded"));
        PageReader another = fresh.colleague();
        another.press(another.open(address + "/q/red-flags/weapon"), "Save and continue", "reply", "no");
        another.press(another.open(address + "/check"), "Save and go on to your own view");
        Document theirs = officer.press(officer.open(address + "/check"), "Save and go on to your own view");
        assertEquals(409, officer.status());
        assertTrue(
                theirs.text().contains("Date in custody or proceedings p1: bail end, 9 January 2027"), theirs.text());
    }
}
