package org.foursight.web.pages.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.Test;

/** A reviewer reads of each incident who did it to whom, where it could have been somebody else. */
class AccountTest {

    private static List<String> titles(String id) {
        CaseFile file = Loaded.SCREENING.reader().read(DemonstrationCases.load().caseFile(id));
        return Account.of(file).lines().stream().map(Account.Line::title).toList();
    }

    @Test
    void of_several_victims_the_one_it_was_aimed_at_is_named() {
        assertEquals(
                List.of(
                        "Incident i1, 2 April 2026, 22:30. Suspect s1 to victim v1",
                        "Incident i2, 10 April 2026, 23:05. Suspect s1 to victim v2"),
                titles("two-people-one-incident-each"));
    }

    @Test
    void with_one_of_each_nobody_is_named() {
        assertEquals(List.of("Incident i1, 9 March 2026, 19:15"), titles("one-incident-only"));
    }
}
