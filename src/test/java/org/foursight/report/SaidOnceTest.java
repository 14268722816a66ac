package org.foursight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foursight.rules.Given;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.junit.jupiter.api.Test;

/** Advice that is the same for several people is said once and names them; what speaks against a factor says so. */
class SaidOnceTest {

    private static final Screening SCREENING = Loaded.SCREENING;

    @Test
    void advice_that_is_the_same_for_two_victims_is_said_once_and_names_both() {
        Report report = screen(
                "victim v2 individual", "incident 2026-05-02 loitering", "incident 2026-05-03 loitering towards=v2");
        List<AdviceItem> because = report.revisit().because();
        List<List<String>> said = new ArrayList<>();
        because.forEach(item -> said.add(List.of(item.id(), item.text())));
        assertEquals(said.stream().distinct().toList(), said);
        AdviceItem always = because.stream()
                .filter(item -> item.id().equals("review-always"))
                .findFirst()
                .orElseThrow();
        assertEquals("v1~s1, v2~s1", always.about());
        assertEquals(always.reasons().stream().distinct().toList(), always.reasons());
        String markdown = ReportMarkdown.write(report);
        assertTrue(markdown.contains("About v1 by s1, v2 by s1. "), markdown);
    }

    @Test
    void advice_with_other_words_for_each_is_kept_apart() {
        Report report = screen(
                "victim v2 individual", "incident 2026-05-02 loitering", "incident 2026-05-03 loitering towards=v2");
        assertEquals(
                2,
                report.advice().stream()
                        .filter(item -> item.id().equals("investigate-cctv"))
                        .map(AdviceItem::about)
                        .distinct()
                        .count());
    }

    @Test
    void two_people_with_no_incident_between_them_are_named_in_one_line_and_get_no_advice() {
        Report report = screen(
                "victim v2 individual",
                "suspect s2",
                "incident 2026-05-02 loitering",
                "incident 2026-05-03 loitering towards=v2 by=s2",
                "answer stalking-screen/very-frightened yes");
        assertEquals(
                List.of("v1~s1", "v2~s2"),
                report.pairs().stream().map(PairReport::about).toList());
        String markdown = ReportMarkdown.write(report);
        String line = "For v1 by s2: no incident is recorded between the two, so nothing is concluded about them.";
        assertTrue(report.headline().supports().contains(line), markdown);
        assertEquals(2, markdown.split("v1 by s2", -1).length, markdown);
    }

    @Test
    void a_breach_speaks_against_an_order_complied_with() {
        String markdown = ReportMarkdown.write(
                screen("order restrainingOrder made=2026-01-01 untilFurtherOrder=yes served=yes breach=2026-05-03"));
        assertTrue(
                markdown.toLowerCase(Locale.ROOT).contains("order complied with, speaks against it: breach"), markdown);
        assertFalse(markdown.toLowerCase(Locale.ROOT).contains("order complied with: breach"), markdown);
    }

    private static Report screen(String... given) {
        return SCREENING.screen(Given.caseFile(List.of(given)));
    }
}
