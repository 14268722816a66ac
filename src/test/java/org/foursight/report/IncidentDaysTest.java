package org.foursight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.casefile.Entry;
import org.foursight.screening.DemonstrationCases;
import org.junit.jupiter.api.Test;

/** Advice names the day of an incident behind its id, and nothing else that looks like an id. */
class IncidentDaysTest {

    private static final CaseFile CASE =
            CaseFileReader.standard().read(DemonstrationCases.load().caseFile("ex-partner-recorded-as-harassment"));
    private static final IncidentDays DAYS = new IncidentDays(CASE);
    private static final List<Entry> FIRST = List.of(new Entry("i1", "/incidents/0"));

    @Test
    void the_day_stands_behind_the_id() {
        assertEquals("contact in i1 (3 May 2026, 21:00)", DAYS.words("act", "contact in i1", FIRST));
        assertEquals("screenshot for i1 (3 May 2026, 21:00), held", DAYS.words("e", "screenshot for i1, held", FIRST));
        assertEquals("i1 (3 May 2026, 21:00)", DAYS.words("incident", "i1", List.of()));
    }

    @Test
    void what_is_no_incident_stays_as_it_is() {
        assertEquals("contact in i10", DAYS.words("act", "contact in i10", FIRST));
        assertEquals("court bail o1", DAYS.words("order", "court bail o1", List.of(new Entry("o1", "/orders/0"))));
        assertEquals("i1", DAYS.words("item", "i1", List.of()));
        assertEquals("noted: see i1", DAYS.words("log", "noted: see i1", FIRST));
    }
}
