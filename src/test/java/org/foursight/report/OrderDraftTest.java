package org.foursight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.findings.Status;
import org.foursight.rules.Given;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.junit.jupiter.api.Test;

/** The draft an officer takes to the legal team says what is recorded, what is not, and that it is a draft. */
class OrderDraftTest {

    private static final Screening SCREENING = Loaded.SCREENING;

    private static final String FIRST = "incident 2026-05-02 contact channel=message";
    private static final String SECOND = "incident 2026-05-09 following";

    @Test
    void every_limb_is_there_with_its_evidence_and_its_entries() {
        OrderDraft draft = draft(FIRST, SECOND, "answer protection-order/risk-to-person yes");
        assertEquals(
                List.of("spo-acts", "spo-risk", "spo-necessity", "spo-jurisdiction"),
                draft.grounds().stream().map(DraftGround::limb).toList());
        DraftGround acts = draft.grounds().get(0);
        assertEquals(Status.MET, acts.status());
        assertEquals(List.of("i1", "i2"), acts.evidence().get(0).entries());
        assertEquals(List.of("a1"), draft.grounds().get(1).evidence().get(0).entries());
        assertTrue(draft.grounds().get(2).evidence().isEmpty());
    }

    @Test
    void each_term_names_the_incidents_it_mirrors_and_leaves_room_for_its_reason() {
        OrderDraft draft = draft(FIRST, SECOND);
        assertEquals(
                List.of("spo-term-no-contact", "spo-term-no-approach"),
                draft.terms().stream().map(DraftTerm::id).toList());
        assertEquals(List.of("i1"), draft.terms().get(0).entries());
        assertEquals(List.of("i2"), draft.terms().get(1).entries());
        draft.terms().forEach(term -> assertTrue(term.text().contains("Necessary because ___"), term.text()));
    }

    @Test
    void a_limb_that_rests_on_an_earlier_finding_names_it() {
        OrderDraft draft = draft(FIRST, SECOND, "answer effect-on-victim/serious-alarm-or-distress yes");
        assertEquals(
                List.of("serious-alarm-or-distress"),
                draft.grounds().get(1).because().stream().map(Named::id).toList());
    }

    @Test
    void what_is_not_known_is_a_gap_and_not_a_no() {
        OrderDraft draft = draft(FIRST, SECOND);
        assertTrue(
                draft.gaps().contains("Order necessary is not known."),
                draft.gaps().toString());
        assertTrue(
                draft.gaps().contains("Does the suspect live in the area of the force that would apply?"),
                draft.gaps().toString());
        assertTrue(
                draft.gaps().stream().noneMatch(gap -> gap.contains("absent")),
                draft.gaps().toString());
    }

    @Test
    void it_is_marked_as_a_draft_in_both_forms() {
        Report report = report(FIRST, SECOND);
        assertTrue(ReportJson.write(report).contains("Draft for the legal team"));
        String markdown = ReportMarkdown.write(report);
        assertTrue(markdown.contains("### Draft for the legal team"));
        assertTrue(markdown.contains("It is no application and no decision"));
        assertTrue(markdown.contains("Necessary because \\_\\_\\_"), markdown);
    }

    @Test
    void there_is_none_where_no_order_is_open_to_be_considered() {
        assertNull(report("incident 2026-05-02 contact").pairs().get(0).spo().draft());
        assertNull(report(FIRST, SECOND, "age suspect under10")
                .pairs()
                .get(0)
                .spo()
                .draft());
    }

    @Test
    void an_address_the_suspect_may_not_know_is_never_suggested() {
        OrderDraft draft = draft("incident 2026-05-02 loitering place=victimHome", SECOND);
        String keepAway = draft.terms().stream()
                .filter(term -> term.id().equals("spo-term-keep-away"))
                .map(DraftTerm::text)
                .findFirst()
                .orElseThrow();
        assertTrue(keepAway.contains("only places the suspect already knows"), keepAway);
        assertFalse(keepAway.contains("{"), keepAway);
    }

    private static OrderDraft draft(String... items) {
        OrderDraft draft = report(items).pairs().get(0).spo().draft();
        assertNotNull(draft);
        return draft;
    }

    private static Report report(String... items) {
        return SCREENING.screen(Given.caseFile(List.of(items)));
    }
}
