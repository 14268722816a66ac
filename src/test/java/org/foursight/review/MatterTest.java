package org.foursight.review;

import static org.foursight.review.People.ENOUGH;
import static org.foursight.review.People.OFFICER;
import static org.foursight.review.People.REVIEWER;
import static org.foursight.review.People.TODAY;
import static org.foursight.review.People.VIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A decision about two people beside one about everybody in the case. */
class MatterTest {

    private static final About FIRST = new About("v1", "s1");
    private static final About SECOND = new About("v2", "s1");

    private final People story = People.screened("one");

    private void decide(Stand stand, @Nullable About about) {
        story.did(OFFICER, decided("one", stand, about));
    }

    private static Act.Decided decided(String screening, Stand stand, @Nullable About about) {
        return new Act.Decided(screening, "offence-s2a", stand, ReasonCode.CONTEXT, ENOUGH, List.of(), about);
    }

    private void review(@Nullable About about) {
        story.did(REVIEWER, new Act.Reviewed("one", "offence-s2a", Stand.AGREE, null, null, List.of(), null, about));
    }

    private Optional<Stand> stands(About about) {
        return story.handling()
                .decidedOn(new Matter("offence-s2a", about))
                .map(act -> ((Act.Judgement) act.act()).stand());
    }

    private Set<QueueReason> reasons() {
        return new Queue("hash", TODAY).reasons(story.handling(), 1);
    }

    @Test
    void one_about_two_people_says_nothing_of_others() {
        decide(Stand.LOWER, FIRST);
        assertEquals(Optional.of(Stand.LOWER), stands(FIRST));
        assertEquals(Optional.empty(), stands(SECOND));
    }

    @Test
    void the_later_counts_whether_it_is_about_two_people_or_about_everybody() {
        decide(Stand.LOWER, null);
        decide(Stand.AGREE, FIRST);
        assertEquals(Optional.of(Stand.AGREE), stands(FIRST));
        assertEquals(Optional.of(Stand.LOWER), stands(SECOND));
        decide(Stand.HIGHER, null);
        assertEquals(Optional.of(Stand.HIGHER), stands(FIRST));
        assertEquals(Optional.of(Stand.HIGHER), stands(SECOND));
    }

    @Test
    void what_was_lowered_for_everybody_waits_no_longer_once_each_was_decided_otherwise() {
        decide(Stand.LOWER, null);
        decide(Stand.AGREE, FIRST);
        assertEquals(Set.of(QueueReason.LOWERING_PROPOSED, QueueReason.VIEWS_DIFFER), reasons());
        decide(Stand.AGREE, SECOND);
        assertEquals(Set.of(), reasons());
    }

    @Test
    void a_review_about_others_answers_nothing() {
        decide(Stand.HIGHER, FIRST);
        review(SECOND);
        assertEquals(Set.of(QueueReason.VIEWS_DIFFER), reasons());
        review(FIRST);
        assertEquals(Set.of(), reasons());
    }

    @Test
    void the_queue_names_those_about_whom_a_decision_waits_unless_it_is_about_everybody() {
        assertEquals(List.of(), Queue.about(story.handling()));
        decide(Stand.AGREE, FIRST);
        decide(Stand.LOWER, SECOND);
        assertEquals(List.of(SECOND), Queue.about(story.handling()));
        review(SECOND);
        assertEquals(List.of(), Queue.about(story.handling()));
        story.did(
                REVIEWER,
                new Act.Reviewed(
                        "one", "spo", Stand.LOWER, ReasonCode.EVIDENCE, ENOUGH, List.of(), TODAY.plusDays(1), FIRST));
        assertEquals(List.of(FIRST), Queue.about(story.handling()));
        decide(Stand.HIGHER, null);
        assertEquals(List.of(), Queue.about(story.handling()));
    }

    @Test
    void what_was_decided_for_everybody_is_answered_once_for_all_or_for_each() {
        decide(Stand.HIGHER, null);
        review(FIRST);
        assertEquals(Set.of(QueueReason.VIEWS_DIFFER), reasons());
        review(SECOND);
        assertEquals(Set.of(), reasons());
        decide(Stand.HIGHER, FIRST);
        story.did(OFFICER, new Act.Screened("two", 1, "hash", standing(List.of())));
        story.did(OFFICER, decided("two", Stand.HIGHER, null));
        story.did(REVIEWER, new Act.Reviewed("two", "offence-s2a", Stand.AGREE, null, null, List.of(), null, null));
        assertEquals(Set.of(), reasons(), "a report kept before pairs were taken down");
    }

    private static Standing standing(List<String> pairs) {
        return new Standing(List.of(), List.of("offence-s2a"), false, TODAY.plusDays(7), List.of(), 0, pairs);
    }

    @Test
    void one_on_an_earlier_report_is_told_of_those_it_was_about() {
        decide(Stand.LOWER, FIRST);
        story.did(OFFICER, new Act.Screened("two", 2, "hash", standing(List.of("v1~s1", "v2~s1"))));
        assertEquals(
                Optional.of(Stand.LOWER),
                Earlier.decided(story.handling(), new Matter("offence-s2a", FIRST))
                        .map(earlier -> earlier.decision().stand()));
        assertEquals(Optional.empty(), Earlier.decided(story.handling(), new Matter("offence-s2a", SECOND)));
    }

    @Test
    void it_has_to_be_about_people_of_the_report() {
        story.did(OFFICER, new Act.OwnView("one", VIEW));
        assertEquals("", against(FIRST));
        assertEquals("about", against(new About("v1", "s2")));
        assertEquals("about/suspect", against((About) ((Act.Judgement) ActJson.read(
                        "{\"act\":\"decided\",\"screening\":\"one\",\"conclusion\":\"c\",\"stand\":\"agree\",\"code\":null,"
                                + "\"reason\":null,\"about\":{\"victim\":\"v1\",\"suspect\":null}}"))
                .about()));
        story.did(OFFICER, new Act.Screened("two", 1, "hash", standing(List.of())))
                .did(OFFICER, new Act.OwnView("two", VIEW));
        assertEquals(
                Optional.of("about"),
                Overriding.against(decided("two", Stand.HIGHER, FIRST), OFFICER, story.handling(), TODAY)
                        .map(Objection::field));
    }

    private String against(@Nullable About about) {
        return Overriding.against(decided("one", Stand.HIGHER, about), OFFICER, story.handling(), TODAY)
                .map(Objection::field)
                .orElse("");
    }
}
