package org.foursight.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.foursight.sources.RegisterFiles;
import org.foursight.sources.Rule;
import org.foursight.sources.Uncited;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** Something rests on every registered paragraph, or a reason is given; whether the reason is good is for its readers. */
class CoverageTest {

    private static final Screening SCREENING = Loaded.SCREENING;
    private static final List<Rule> BOOK = SCREENING.ruleBook().rules();
    private static final List<Uncited> UNCITED = RegisterFiles.read("uncited.json", new TypeReference<>() {});

    @Test
    void no_paragraph_has_an_empty_row_and_no_reason_is_stale() {
        assertEquals(List.of(), coverage(BOOK, UNCITED).faults());
    }

    @Test
    void every_registered_paragraph_has_a_row() {
        long registered = SCREENING.register().sources().stream()
                .mapToLong(source -> source.paragraphs().size())
                .sum();
        assertEquals(registered, coverage(BOOK, UNCITED).rows().size());
    }

    @Test
    void a_reason_is_one_short_sentence() {
        for (Uncited one : UNCITED) {
            assertTrue(one.why().endsWith(".") && one.why().length() >= 15, one.paragraph() + ": " + one.why());
            assertTrue(one.why().length() <= 130 && !one.why().contains(". "), one.paragraph() + ": " + one.why());
        }
    }

    @Test
    void a_paragraph_that_nothing_cites_and_nobody_explains_is_found_out() {
        List<String> faults = coverage(BOOK, UNCITED.subList(1, UNCITED.size())).faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith(UNCITED.get(0).paragraph() + " is cited by nothing. Cite it, or say"));
    }

    @Test
    void a_reason_for_what_is_cited_or_gone_or_used_by_nothing_is_found_out() {
        List<Uncited> more = new ArrayList<>(UNCITED);
        more.add(new Uncited("PHA-7/3a", List.of(), "Cited by the rules on the course of conduct."));
        more.add(new Uncited("PHA-7/99", List.of("no-such-offence"), "Not registered."));
        more.add(UNCITED.get(0));
        String faults = String.join("\n", coverage(BOOK, more).faults());
        assertTrue(faults.contains("PHA-7/3a is cited now. Take it out of rules/uncited.json."), faults);
        assertTrue(faults.contains("PHA-7/99 of uncited.json is not registered."), faults);
        assertTrue(faults.contains("PHA-7/99 is said to be used by no-such-offence"), faults);
        assertTrue(faults.contains(UNCITED.get(0).paragraph() + " is in uncited.json twice."), faults);
    }

    @Test
    void a_paragraph_loses_its_row_when_its_rules_go() {
        List<Rule> fewer = BOOK.stream()
                .filter(rule -> !rule.source().equals("BAIL/not-a-reason"))
                .toList();
        String faults = String.join("\n", coverage(fewer, UNCITED).faults());
        assertTrue(faults.contains("BAIL/not-a-reason is cited by nothing"), faults);
    }

    private static Coverage coverage(List<Rule> rules, List<Uncited> uncited) {
        return Coverage.of(SCREENING.register(), SCREENING.questionnaires(), rules, uncited);
    }
}
