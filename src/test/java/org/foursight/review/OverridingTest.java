package org.foursight.review;

import static org.foursight.review.People.ENOUGH;
import static org.foursight.review.People.OFFICER;
import static org.foursight.review.People.REVIEWER;
import static org.foursight.review.People.SECOND;
import static org.foursight.review.People.TODAY;
import static org.foursight.review.People.VIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;
import java.util.Optional;
import org.foursight.store.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverridingTest {

    private static final String NONE = "";

    private final People story = People.screened("one");

    @Test
    void the_report_is_shown_to_whoever_wrote_down_their_own_view_and_to_nobody_else() {
        assertFalse(story.handling().isShownTo(OFFICER, "one"));
        story.did(OFFICER, new Act.OwnView("one", VIEW));
        assertTrue(story.handling().isShownTo(OFFICER, "one"));
        assertFalse(story.handling().isShownTo(REVIEWER, "one"));
        assertFalse(story.handling().isShownTo(OFFICER, "two"));
    }

    @Test
    void it_is_shown_early_for_safeguarding_only_with_a_reason() {
        assertEquals("reason", against(new Act.ShownEarly("one", " "), OFFICER));
        assertEquals(NONE, against(new Act.ShownEarly("one", "The suspect is at the door."), OFFICER));
        story.did(OFFICER, new Act.ShownEarly("one", "The suspect is at the door."));
        assertTrue(story.handling().isShownTo(OFFICER, "one"));
    }

    @Test
    void a_view_written_after_the_report_was_seen_is_refused() {
        assertEquals(NONE, against(new Act.OwnView("one", VIEW), OFFICER));
        story.did(OFFICER, new Act.ShownEarly("one", "The suspect is at the door."));
        assertEquals("screening", against(new Act.OwnView("one", VIEW), OFFICER));
    }

    @Test
    void nobody_decides_before_their_own_view() {
        assertEquals("screening", against(decided(Stand.AGREE, null, null), OFFICER));
        story.did(OFFICER, new Act.OwnView("one", VIEW));
        assertEquals(NONE, against(decided(Stand.AGREE, null, null), OFFICER));
        assertEquals("screening", against(reviewed(Stand.AGREE, null, null, 0), REVIEWER));
    }

    @Test
    void decisions_are_made_on_the_last_screening() {
        story.did(OFFICER, new Act.OwnView("one", VIEW))
                .did(
                        OFFICER,
                        new Act.Screened(
                                "two",
                                2,
                                "hash",
                                story.handling().screened().orElseThrow().findings()));
        assertEquals("screening", against(decided(Stand.AGREE, null, null), OFFICER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stand.class,
            names = {"IN_PART", "HIGHER", "LOWER"})
    void deciding_otherwise_takes_a_coded_reason_and_words(Stand stand) {
        story.did(OFFICER, new Act.OwnView("one", VIEW));
        assertEquals("code", against(decided(stand, null, ENOUGH), OFFICER));
        assertEquals("code", against(decided(stand, ReasonCode.NOT_PRACTICABLE, ENOUGH), OFFICER));
        assertEquals("reason", against(decided(stand, ReasonCode.FACT, null), OFFICER));
        assertEquals("reason", against(decided(stand, ReasonCode.OTHER, "Twenty-nine characters, no mo"), OFFICER));
        assertEquals(NONE, against(decided(stand, ReasonCode.OTHER, "Twenty-nine characters, no mor"), OFFICER));
    }

    @Test
    void several_reasons_are_each_another_with_words_of_its_own() {
        story.did(OFFICER, new Act.OwnView("one", VIEW));
        assertEquals(NONE, against(because(new Why(ReasonCode.FACT, "The date."), new Why(ReasonCode.OTHER, ENOUGH))));
        assertEquals(
                "further/1/words", against(because(new Why(ReasonCode.FACT, "x"), new Why(ReasonCode.OTHER, "x"))));
        assertEquals("further/0/words", against(because(new Why(ReasonCode.FACT, " "))));
        assertEquals("code", against(because(new Why(ReasonCode.CONTEXT, "The same reason again."))));
        assertEquals("code", against(because(new Why(ReasonCode.DONE, "A reason about advice only."))));
        Act unnamed = new Act.Decided(
                "one", "offence-s2a", Stand.LOWER, null, null, List.of(new Why(ReasonCode.FACT, "x")), null);
        assertEquals("code", against(unnamed, OFFICER));
    }

    private static Act because(Why... further) {
        return new Act.Decided(
                "one", "offence-s2a", Stand.HIGHER, ReasonCode.CONTEXT, "The first.", List.of(further), null);
    }

    private String against(Act act) {
        return against(act, OFFICER);
    }

    @Test
    void lowering_is_shown_by_a_sentence_on_any_of_the_reasons() {
        story.did(REVIEWER, new Act.OwnView("one", VIEW));
        Act lowering = new Act.Reviewed(
                "one",
                "offence-s2a",
                Stand.LOWER,
                ReasonCode.FACT,
                "Short.",
                List.of(new Why(ReasonCode.EVIDENCE, ENOUGH)),
                TODAY.plusDays(28),
                null);
        assertEquals(NONE, against(lowering, REVIEWER));
        story.did(REVIEWER, lowering);
        assertTrue(story.handling().reviewed().isEmpty(), "it still waits for a second person");
    }

    @Test
    void that_the_account_does_not_support_it_can_only_lower_a_conclusion() {
        story.did(REVIEWER, new Act.OwnView("one", VIEW));
        assertEquals("code", against(reviewed(Stand.HIGHER, ReasonCode.EVIDENCE, ENOUGH, 0), REVIEWER));
        assertEquals("code", against(reviewed(Stand.IN_PART, ReasonCode.EVIDENCE, ENOUGH, 0), REVIEWER));
        assertEquals(NONE, against(reviewed(Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH, 28), REVIEWER));
        assertEquals("code", against(advice(AdviceState.NOT_DONE, "officer", ReasonCode.EVIDENCE, ENOUGH), OFFICER));
    }

    @Test
    void advice_not_practicable_now_needs_a_day_as_a_further_reason_too() {
        Act undated = new Act.AdviceTaken(
                "tell-not-to-contact",
                AdviceState.NOT_DONE,
                "PC 1",
                null,
                ReasonCode.VICTIM,
                "She asked us to wait.",
                List.of(new Why(ReasonCode.NOT_PRACTICABLE, "No interpreter today.")));
        assertEquals("due", against(undated, OFFICER));
    }

    @Test
    void raising_takes_one_step() {
        story.did(REVIEWER, new Act.OwnView("one", VIEW));
        Act raise = reviewed(Stand.HIGHER, ReasonCode.NEW_INFORMATION, "A second victim came forward.", 0);
        assertEquals(NONE, against(raise, REVIEWER));
        story.did(REVIEWER, raise);
        assertTrue(story.handling().waitingForSecond().isEmpty());
        assertEquals(1, story.handling().reviewed().size());
    }

    @Test
    void lowering_takes_words_and_a_day_within_four_weeks() {
        story.did(REVIEWER, new Act.OwnView("one", VIEW));
        assertEquals("recheck", against(reviewed(Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH, 0), REVIEWER));
        assertEquals("recheck", against(reviewed(Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH, 29), REVIEWER));
        assertEquals("reason", against(reviewed(Stand.LOWER, ReasonCode.EVIDENCE, "Too short.", 28), REVIEWER));
        assertEquals(NONE, against(reviewed(Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH, 28), REVIEWER));
    }

    @Test
    void a_lowering_counts_when_another_person_agrees_and_not_before() {
        story.did(REVIEWER, new Act.OwnView("one", VIEW))
                .did(REVIEWER, reviewed(Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH, 28));
        assertTrue(story.handling().reviewed().isEmpty());
        int lowering = story.handling().waitingForSecond().get(0).number();

        Optional<Objection> own = objection(new Act.Seconded(lowering, true, ENOUGH), REVIEWER);
        assertTrue(own.orElseThrow().forbidden());
        assertEquals("lowering", against(new Act.Seconded(99, true, ENOUGH), SECOND));
        assertEquals("lowering", against(new Act.Seconded(lowering, true, ENOUGH), SECOND));
        story.did(SECOND, new Act.OwnView("one", VIEW));
        assertEquals("reason", against(new Act.Seconded(lowering, true, ""), SECOND));
        assertEquals(NONE, against(new Act.Seconded(lowering, true, ENOUGH), SECOND));

        story.did(SECOND, new Act.Seconded(lowering, true, ENOUGH));
        assertEquals(1, story.handling().reviewed().size());
        assertEquals("lowering", against(new Act.Seconded(lowering, false, ENOUGH), SECOND));
    }

    @Test
    void a_lowering_that_the_second_person_refuses_does_not_count() {
        story.did(REVIEWER, new Act.OwnView("one", VIEW))
                .did(REVIEWER, reviewed(Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH, 28))
                .did(SECOND, new Act.Seconded(3, false, ENOUGH));
        assertTrue(story.handling().reviewed().isEmpty());
        assertTrue(story.handling().waitingForSecond().isEmpty());
    }

    @Test
    void advice_that_is_not_done_needs_a_reason_and_all_advice_an_owner() {
        assertEquals("owner", against(advice(AdviceState.OPEN, " ", null, null), OFFICER));
        assertEquals(NONE, against(advice(AdviceState.OPEN, "officer", null, null), OFFICER));
        assertEquals("code", against(advice(AdviceState.NOT_DONE, "officer", null, ENOUGH), OFFICER));
        assertEquals("reason", against(advice(AdviceState.NOT_APPLICABLE, "officer", ReasonCode.VICTIM, ""), OFFICER));
        assertEquals(NONE, against(advice(AdviceState.NOT_DONE, "officer", ReasonCode.VICTIM, ENOUGH), OFFICER));
    }

    @Test
    void the_entry_on_an_order_says_why_or_why_not() {
        assertEquals("why", against(new Act.OrderConsidered(false, ""), OFFICER));
        assertEquals(NONE, against(new Act.OrderConsidered(false, "Bail conditions cover it until June."), OFFICER));
    }

    @Test
    void every_act_is_read_back_as_it_was_written() {
        story.did(OFFICER, new Act.OwnView("one", VIEW))
                .did(OFFICER, decided(Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH))
                .did(OFFICER, new Act.ShownEarly("one", ENOUGH))
                .did(OFFICER, new Act.OrderConsidered(true, ENOUGH))
                .did(OFFICER, advice(AdviceState.DONE, "officer", null, null))
                .did(REVIEWER, new Act.Assigned("issuer", "r1", "DS Invented"))
                .did(REVIEWER, reviewed(Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH, 28))
                .did(SECOND, new Act.Seconded(8, true, ENOUGH))
                .did(REVIEWER, new Act.Looked("one", null));
        assertEquals(
                Act.class.getAnnotation(JsonSubTypes.class).value().length,
                story.handling().acts().size());
        story.handling().acts().forEach(act -> assertEquals(act.act(), ActJson.read(ActJson.write(act.act()))));
    }

    private String against(Act act, Actor by) {
        return objection(act, by).map(Objection::field).orElse(NONE);
    }

    private Optional<Objection> objection(Act act, Actor by) {
        return Overriding.against(act, by, story.handling(), TODAY);
    }

    private static Act decided(Stand stand, @Nullable ReasonCode code, @Nullable String reason) {
        return new Act.Decided("one", "offence-s2a", stand, code, reason, List.of(), null);
    }

    private static Act reviewed(Stand stand, @Nullable ReasonCode code, @Nullable String reason, int days) {
        return new Act.Reviewed(
                "one", "offence-s2a", stand, code, reason, List.of(), days == 0 ? null : TODAY.plusDays(days), null);
    }

    @Test
    void advice_that_is_not_practicable_now_needs_a_day_on_which_it_is_looked_at_again() {
        Act.AdviceTaken without =
                (Act.AdviceTaken) advice(AdviceState.NOT_DONE, "PC 1", ReasonCode.NOT_PRACTICABLE, ENOUGH);
        assertEquals("due", against(without, OFFICER));
        Act dated = new Act.AdviceTaken(
                without.advice(),
                without.state(),
                without.owner(),
                TODAY.plusDays(7),
                without.code(),
                without.reason(),
                List.of());
        assertEquals(NONE, against(dated, OFFICER));
    }

    private static Act advice(AdviceState state, String owner, @Nullable ReasonCode code, @Nullable String reason) {
        return new Act.AdviceTaken("tell-not-to-contact", state, owner, null, code, reason, List.of());
    }
}
