package org.foursight.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foursight.findings.Firing;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StrippingTest {

    private static final Screening SCREENING = Loaded.SCREENING;
    private static final DemonstrationCases CASES = Loaded.CASES;

    @TestFactory
    Stream<DynamicTest> a_stripped_case_is_a_case_file_about_which_the_rules_conclude_the_same() {
        return CASES.all().stream()
                .map(listed -> DynamicTest.dynamicTest(listed.id(), () -> {
                    String caseFile = new String(CASES.caseFile(listed.id()), UTF_8);
                    Map<String, Long> before = said(caseFile);
                    // The words of a decision go, and the name of the area, and with them what is said about them.
                    before.remove("never-advise-in-log MET");
                    before.remove("spo-fit-dapo MET");
                    assertEquals(before, said(Stripping.of(caseFile, 0)));
                }));
    }

    @Test
    void no_word_name_place_or_reference_is_left() {
        String stripped = Stripping.of("""
                {"schema":"foursight/case-file/1","reference":"MARK-1","asOf":"2026-05-20","recordedAs":"harassment",
                "victims":[{"id":"mark-v","kind":"individual","area":"MARK"}],"suspects":[{"id":"mark-s","area":"MARK"}],
                "incidents":[{"id":"mark-i","when":{"on":"2026-05-03"},"summary":"MARK","behaviours":["contact"],
                "towards":["mark-v"],"by":"mark-s","threats":[{"kind":"violence","words":"MARK"}],
                "evidence":[{"kind":"messages","note":"MARK"}],"reportReference":"MARK-2","basis":"victimAccount"}],
                "decisions":[{"id":"mark-d","kind":"advice","text":"MARK","reason":"MARK","by":"MARK"}]}
                """, 19);
        assertFalse(stripped.toLowerCase(Locale.ROOT).contains("mark"), stripped);
        assertTrue(stripped.contains("\"asOf\":\"2026-05-01\""), stripped);
        assertTrue(stripped.contains("\"on\":\"2026-04-14\""), stripped);
        assertTrue(stripped.contains("\"by\":\"e2\""), stripped);
    }

    private static Map<String, Long> said(String caseFile) {
        Map<String, Long> said = new TreeMap<>();
        for (Firing firing : SCREENING.fire(SCREENING.reader().read(caseFile.getBytes(UTF_8)))) {
            said.merge(firing.concluded().element() + " " + firing.concluded().status(), 1L, Long::sum);
        }
        return said;
    }
}
