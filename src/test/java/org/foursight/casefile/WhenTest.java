package org.foursight.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates as exact as they were recorded, and the small answers an incident gives about itself. */
class WhenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    @Test
    void a_day_is_its_own_earliest_and_latest() {
        When when = When.on(DAY);
        assertEquals(Optional.of(DAY), when.earliest());
        assertEquals(Optional.of(DAY), when.latest());
        assertTrue(when.isExact());
    }

    @Test
    void a_month_runs_from_its_first_to_its_last_day() {
        When when = new When(null, null, null, YearMonth.of(2024, 2), null, null, null);
        assertEquals(Optional.of(LocalDate.of(2024, 2, 1)), when.earliest());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), when.latest());
        assertFalse(when.isExact());
    }

    @Test
    void a_range_runs_between_its_days() {
        When when = new When(null, null, null, null, DAY, DAY.plusDays(6), null);
        assertEquals(Optional.of(DAY), when.earliest());
        assertEquals(Optional.of(DAY.plusDays(6)), when.latest());
        assertFalse(when.isExact());
    }

    @Test
    void a_date_not_known_has_no_bounds() {
        assertEquals(Optional.empty(), When.unknown().earliest());
        assertEquals(Optional.empty(), When.unknown().latest());
        assertFalse(When.unknown().isExact());
    }

    @Test
    void conduct_is_of_whoever_did_it_or_procured_it() {
        assertEquals("s1", incident("s1", null, null).conductOf());
        assertEquals("s2", incident(null, "s2", null).conductOf());
        assertNull(incident(null, null, null).conductOf());
    }

    @Test
    void an_incident_without_times_is_one_act_on_one_occasion() {
        assertEquals(1, incident("s1", null, null).actsStated());
        assertEquals(1, incident("s1", null, new Times(null, null)).occasionsStated());
        assertEquals(7, incident("s1", null, new Times(7, null)).actsStated());
    }

    @Test
    void acts_are_never_fewer_than_occasions() {
        assertEquals(4, incident("s1", null, new Times(2, 4)).actsStated());
        assertEquals(4, incident("s1", null, new Times(null, 4)).actsStated());
    }

    @Test
    void a_word_is_its_constant_in_camel_case() {
        assertEquals("exPartner", RelationshipKind.EX_PARTNER.toString());
        assertEquals("stalking2a", Classification.STALKING_2A.toString());
        assertEquals("fearOfViolenceS4", Vocabulary.word(Classification.FEAR_OF_VIOLENCE_S4));
    }

    private static Incident incident(@Nullable String by, @Nullable String procuredBy, @Nullable Times times) {
        return new Incident(
                "i1",
                When.on(DAY),
                "Calls",
                List.of(Behaviour.CONTACT),
                null,
                List.of("v1"),
                by,
                procuredBy,
                times,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                Basis.RECORD);
    }
}
