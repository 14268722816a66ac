package org.foursight.review;

import static org.foursight.review.People.ENOUGH;
import static org.foursight.review.People.OFFICER;
import static org.foursight.review.People.REVIEWER;
import static org.foursight.review.People.SECOND;
import static org.foursight.review.People.TODAY;
import static org.foursight.review.People.VIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueueTest {

    private static final Standing QUIET = standing(List.of(), "offence-s2a", false, TODAY);

    @Test
    void a_case_that_needs_nobody_is_not_in_the_queue() {
        assertEquals(Set.of(), reasons(People.screened("one", QUIET)));
    }

    @Test
    void a_red_flag_a_recording_below_and_an_open_result_each_bring_it_in() {
        assertEquals(
                Set.of(QueueReason.RED_FLAG),
                reasons(People.screened("one", standing(List.of("threats-to-kill"), "none", false, TODAY))));
        assertEquals(
                Set.of(QueueReason.RECORDED_BELOW),
                reasons(People.screened("one", standing(List.of(), "offence-s2a", true, TODAY))));
        assertEquals(
                Set.of(QueueReason.NOT_KNOWN),
                reasons(People.screened("one", standing(List.of(), "notKnown", false, TODAY))));
    }

    @Test
    void they_stay_until_a_reviewer_has_looked_at_the_whole_report() {
        Standing flagged = standing(List.of("threats-to-kill"), "notKnown", true, TODAY);
        People story = People.screened("one", flagged)
                .did(REVIEWER, new Act.OwnView("one", VIEW))
                .did(REVIEWER, new Act.Reviewed("one", "offence-s2a", Stand.AGREE, null, null, List.of(), null, null));
        assertEquals(Set.of(QueueReason.RED_FLAG, QueueReason.RECORDED_BELOW, QueueReason.NOT_KNOWN), reasons(story));
        story.did(REVIEWER, new Act.Looked("one", null));
        assertEquals(Set.of(), reasons(story));
        story.did(OFFICER, new Act.Screened("two", 1, "hash", flagged));
        assertEquals(Set.of(QueueReason.RED_FLAG, QueueReason.RECORDED_BELOW, QueueReason.NOT_KNOWN), reasons(story));
    }

    @Test
    void a_passed_day_of_review_and_newer_rules_bring_it_in() {
        assertEquals(
                Set.of(QueueReason.REVIEW_OVERDUE),
                reasons(People.screened("one", standing(List.of(), "none", false, TODAY.minusDays(1)))));
        assertEquals(
                Set.of(QueueReason.NEWER_RULES),
                new Queue("other", TODAY).reasons(People.screened("one", QUIET).handling(), 1));
    }

    @Test
    void a_case_never_screened_or_changed_since_is_in_the_queue() {
        assertEquals(Set.of(QueueReason.NOT_SCREENED), reasons(new People()));
        assertEquals(
                Set.of(QueueReason.NOT_SCREENED),
                new Queue("hash", TODAY).reasons(People.screened("one", QUIET).handling(), 2));
    }

    @Test
    void an_officer_who_decides_otherwise_brings_it_in_until_a_reviewer_answers() {
        People story = People.screened("one", QUIET)
                .did(OFFICER, new Act.OwnView("one", VIEW))
                .did(
                        OFFICER,
                        new Act.Decided(
                                "one", "offence-s2a", Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH, List.of(), null));
        assertEquals(Set.of(QueueReason.LOWERING_PROPOSED, QueueReason.VIEWS_DIFFER), reasons(story));
        story.did(REVIEWER, new Act.OwnView("one", VIEW))
                .did(REVIEWER, new Act.Reviewed("one", "offence-s2a", Stand.AGREE, null, null, List.of(), null, null));
        assertEquals(Set.of(), reasons(story));
    }

    @Test
    void a_lowering_keeps_it_in_until_a_second_person_has_answered() {
        People story = People.screened("one", QUIET)
                .did(
                        REVIEWER,
                        new Act.Reviewed(
                                "one",
                                "offence-s2a",
                                Stand.LOWER,
                                ReasonCode.EVIDENCE,
                                ENOUGH,
                                List.of(),
                                TODAY.plusDays(28),
                                null));
        assertEquals(Set.of(QueueReason.LOWERING_PROPOSED), reasons(story));
        story.did(SECOND, new Act.Seconded(2, false, ENOUGH));
        assertEquals(Set.of(), reasons(story));
    }

    @Test
    void a_lowering_that_holds_comes_back_when_its_day_has_passed_until_it_is_reviewed_again() {
        People story = People.screened("one", QUIET).did(REVIEWER, lowering(TODAY.minusDays(1)));
        assertEquals(Set.of(QueueReason.LOWERING_PROPOSED), reasons(story), "it does not hold yet");
        story.did(SECOND, new Act.Seconded(2, true, ENOUGH));
        assertEquals(Set.of(QueueReason.REVIEW_OVERDUE), reasons(story));
        assertEquals(Set.of(), new Queue("hash", TODAY.minusDays(1)).reasons(story.handling(), 1));
        story.did(REVIEWER, new Act.Reviewed("one", "offence-s2a", Stand.AGREE, null, null, List.of(), null, null));
        assertEquals(Set.of(), reasons(story));
    }

    private static Act.Reviewed lowering(LocalDate recheck) {
        return new Act.Reviewed(
                "one", "offence-s2a", Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH, List.of(), recheck, null);
    }

    @Test
    void a_new_report_ends_a_lowering_that_nobody_seconded() {
        People story = People.screened("one", QUIET)
                .did(
                        REVIEWER,
                        new Act.Reviewed(
                                "one",
                                "offence-s2a",
                                Stand.LOWER,
                                ReasonCode.EVIDENCE,
                                ENOUGH,
                                List.of(),
                                TODAY.plusDays(28),
                                null))
                .did(OFFICER, new Act.Screened("two", 1, "hash", QUIET));
        assertEquals(Set.of(), reasons(story));
    }

    private static Set<QueueReason> reasons(People story) {
        return new Queue("hash", TODAY).reasons(story.handling(), 1);
    }

    private static Standing standing(List<String> redFlags, String supported, boolean below, LocalDate reviewBy) {
        return new Standing(redFlags, List.of(supported), below, reviewBy, List.of(), 0, List.of());
    }
}
