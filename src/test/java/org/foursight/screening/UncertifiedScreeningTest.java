package org.foursight.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.ledger.SecondReading;
import org.foursight.sources.Rule;
import org.junit.jupiter.api.Test;

/** Where the engine and the second reading differ there is no report, only a reference. */
class UncertifiedScreeningTest {

    private static final Screening SCREENING = Loaded.SCREENING;

    @Test
    void a_report_says_that_the_engine_was_checked() {
        assertEquals("passed", SCREENING.screen(caseFile()).check().result());
    }

    @Test
    void where_the_two_differ_there_is_no_report() {
        List<Rule> altered = SCREENING.ruleBook().rules().stream()
                .map(UncertifiedScreeningTest::altered)
                .toList();
        Screening doubtful = SCREENING.readBy(SecondReading.of(altered));
        UncertifiedScreening refused = assertThrows(UncertifiedScreening.class, () -> doubtful.screen(caseFile()));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("course-of-conduct.met about v1~s1 has fired and does not hold"), message);
        assertTrue(message.contains("Reference "), message);
    }

    /** The second reading takes one rule to need ten occasions. */
    private static Rule altered(Rule rule) {
        String text = rule.text().replace("Occasions(atLeast >= 2, $about", "Occasions(atLeast >= 10, $about");
        return new Rule(
                rule.id(),
                rule.concludes(),
                rule.status(),
                rule.source(),
                rule.gist(),
                rule.standing(),
                rule.inForceFrom(),
                rule.inForceTo(),
                text);
    }

    private static CaseFile caseFile() {
        return SCREENING.reader().read(Loaded.CASES.caseFile("ex-partner-recorded-as-harassment"));
    }
}
