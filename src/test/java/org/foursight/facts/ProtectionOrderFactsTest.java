package org.foursight.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.rules.Given;
import org.junit.jupiter.api.Test;

/** What the Act on protection orders counts, and the three days it gives. */
class ProtectionOrderFactsTest {

    @Test
    void three_days_begin_with_the_day_of_service() {
        NotificationDue due = due("asOf 2026-03-02", "proceeding interimSpoServed on=2026-03-01")
                .get(0);
        assertEquals(LocalDate.of(2026, 3, 3), due.notifyBy());
        assertEquals(1, due.daysLeft());
        assertEquals(
                List.of("/proceedings/0"),
                due.entries().stream().map(Entry::path).toList());
    }

    @Test
    void served_on_a_monday_the_last_day_is_wednesday() {
        LocalDate monday = LocalDate.of(2026, 5, 18);
        assertEquals(java.time.DayOfWeek.MONDAY, monday.getDayOfWeek());
        assertEquals(
                java.time.DayOfWeek.WEDNESDAY,
                due("proceeding spoServed on=" + monday).get(0).notifyBy().getDayOfWeek());
    }

    @Test
    void a_full_order_in_place_of_an_interim_one_starts_no_new_three_days() {
        List<NotificationDue> due = due(
                "asOf 2026-06-02", "proceeding spoServed on=2026-06-01", "proceeding interimSpoServed on=2026-03-01");
        assertEquals(
                List.of(LocalDate.of(2026, 3, 3)),
                due.stream().map(NotificationDue::notifyBy).toList());
    }

    @Test
    void an_interim_order_never_served_is_not_replaced() {
        assertEquals(
                List.of(LocalDate.of(2026, 6, 3)),
                due(
                                "asOf 2026-06-02",
                                "proceeding interimSpoServed on=2026-03-01 done=no",
                                "proceeding spoServed on=2026-06-01")
                        .stream()
                        .map(NotificationDue::notifyBy)
                        .toList());
    }

    @Test
    void service_still_to_come_or_without_a_day_starts_nothing() {
        assertEquals(List.of(), due("proceeding spoServed on=2026-05-21"));
        assertEquals(List.of(), due("proceeding spoServed done=yes"));
    }

    @Test
    void a_change_of_address_starts_its_own_three_days() {
        assertEquals(
                LocalDate.of(2026, 6, 12),
                due("asOf 2026-06-11", "proceeding notifiedDetailsChanged on=2026-06-10")
                        .get(0)
                        .notifyBy());
    }

    @Test
    void acts_count_whenever_and_wherever_but_not_those_of_another() {
        assertEquals(
                42,
                one(
                                StalkingActs.class,
                                "incident 2011-05-02 contact acts=40",
                                "incident 2019-05-09 following,loitering place=abroad",
                                "incident 2026-05-09 loitering procuredBy=s1",
                                "incident 2026-05-10 otherAssociated because=deliveries",
                                "incident 2026-05-11 other")
                        .atLeast());
    }

    @Test
    void acts_are_told_with_the_occasions_they_fell_on() {
        assertEquals(
                "at least 17 acts associated with stalking, on at least 2 occasions",
                one(
                                StalkingActs.class,
                                "incident 2026-05-02 contact acts=14",
                                "incident 2026-05-09 contact acts=2",
                                "incident 2026-05-09 loitering")
                        .inWords());
    }

    @Test
    void a_reason_is_noted_only_where_a_note_says_something() {
        assertEquals(List.of(), of(ReasonNoted.class, "answer protection-order/order-necessary yes"));
        ReasonNoted noted = one(ReasonNoted.class, "answer protection-order/order-necessary yes note=it-goes-on");
        assertEquals("order-necessary", noted.item());
    }

    private static List<NotificationDue> due(String... items) {
        return of(NotificationDue.class, items);
    }

    private static <T extends Fact> T one(Class<T> kind, String... items) {
        return of(kind, items).get(0);
    }

    private static <T extends Fact> List<T> of(Class<T> kind, String... items) {
        return Facts.of(Given.caseFile(List.of(items))).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
