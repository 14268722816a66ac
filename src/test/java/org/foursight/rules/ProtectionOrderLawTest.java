package org.foursight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.foursight.sources.Advice;
import org.foursight.sources.Element;
import org.foursight.sources.Paragraph;
import org.foursight.sources.Register;
import org.junit.jupiter.api.Test;

/** What is not yet law is not applied, and what an order cannot be is never suggested. */
class ProtectionOrderLawTest {

    private static final Register REGISTER = Register.load();
    private static final Pattern TOO_SHORT =
            Pattern.compile("(up to|at most|no more than|maximum of) (2|two) years", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEVER_A_TERM =
            Pattern.compile("\\b(tag|tagging|electronic|restorative|mediat\\w*|meeting)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void no_rule_rests_on_the_act_of_2026_until_its_commencement_is_confirmed() {
        List<String> citing = RuleFiles.all().stream()
                .filter(file -> file.text().contains("CPA-2026"))
                .map(RuleFiles.RuleFile::concept)
                .toList();
        assertEquals(List.of(), citing);
        assertEquals(null, REGISTER.source("CPA-2026").inForceFrom());
        for (Paragraph paragraph : REGISTER.source("CPA-2026").paragraphs()) {
            assertTrue(paragraph.toBeConfirmed() && paragraph.says().contains("not applied here"), paragraph.id());
        }
    }

    @Test
    void an_order_is_never_said_to_last_at_most_two_years() {
        assertTrue(TOO_SHORT.matcher("an order of Up to 2 years").find());
        for (Advice advice : all()) {
            if (!advice.section().startsWith("spo")) {
                continue;
            }
            assertFalse(TOO_SHORT.matcher(advice.title() + advice.text()).find(), advice.id());
        }
        REGISTER.sources().stream()
                .filter(source -> source.key().startsWith("SP"))
                .forEach(source -> source.paragraphs()
                        .forEach(paragraph ->
                                assertFalse(TOO_SHORT.matcher(paragraph.says()).find(), source.key())));
    }

    @Test
    void no_term_is_a_tag_or_a_meeting_and_each_waits_for_its_reason() {
        List<Advice> terms = all().stream()
                .filter(advice -> advice.section().equals("spoTerm"))
                .toList();
        assertTrue(terms.size() >= 13, "terms: " + terms.size());
        for (Advice term : terms) {
            assertFalse(NEVER_A_TERM.matcher(term.title() + " " + term.text()).find(), term.id());
            assertTrue(term.text().contains("Necessary because ___"), term.id());
        }
    }

    private static List<Advice> all() {
        return REGISTER.elements().stream()
                .filter(element -> element.kind().equals("recommendation"))
                .map(Element::id)
                .map(REGISTER::advice)
                .toList();
    }
}
