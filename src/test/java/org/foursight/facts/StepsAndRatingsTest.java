package org.foursight.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.casefile.Reply;
import org.foursight.questions.Questionnaires;
import org.foursight.rules.Given;
import org.junit.jupiter.api.Test;

/** What came after a step, how a rating is named, and how counts and dates read. */
class StepsAndRatingsTest {

    @Test
    void conduct_on_a_later_day_is_conduct_since_a_step() {
        assertEquals(Reply.YES, since("incident 2026-05-02 contact", "proceeding arrest on=2026-05-01"));
        assertEquals(Reply.NO, since("incident 2026-05-02 contact", "proceeding arrest on=2026-05-02"));
    }

    @Test
    void dates_that_do_not_tell_leave_it_not_known() {
        assertEquals(Reply.NOT_KNOWN, since("incident 2026-05 contact", "proceeding arrest on=2026-05-10"));
        assertEquals(Reply.NO, since("incident 2026-05 contact", "proceeding arrest on=2026-05-31"));
        assertEquals(Reply.NOT_KNOWN, since("incident undated contact", "proceeding arrest on=2026-05-10"));
        assertEquals(Reply.NOT_KNOWN, since("incident 2026-05-02 contact", "proceeding arrest"));
        assertEquals(Reply.NOT_KNOWN, since("proceeding arrest on=2026-05-10"));
    }

    @Test
    void harm_to_the_suspect_is_one_domain_however_it_is_spelt() {
        for (String spelt : List.of("psychosocialDamage", "Psychosocial-damage", "psycho-social-harm")) {
            Rated rated = one(Rated.class, "rated SRP high domain=" + spelt);
            assertEquals(Words.PSYCHOSOCIAL, rated.domain());
            assertEquals("SRP psychosocial damage to the suspect: high", rated.inWords());
        }
        assertEquals(
                "violence", one(Rated.class, "rated SRP high domain=violence").domain());
    }

    @Test
    void a_domain_entered_in_words_stays_as_it_was_entered() {
        assertEquals("serious violence", Words.domain("seriousViolence"));
        assertEquals("Violence, V and children", Words.domain("Violence, V and children"));
    }

    @Test
    void one_is_singular_and_one_day_is_no_span() {
        String incident = "incident 2026-05-02 contact channel=message";
        assertEquals(
                "1 kind of behaviour by 1 channel", one(Variety.class, incident).inWords());
        assertEquals(
                "recorded conduct on 2 May 2026", one(Timeline.class, incident).inWords());
    }

    @Test
    void conduct_towards_others_needs_conduct_towards_this_victim_that_may_be_the_suspects() {
        String other = "incident 2026-05-02 contact towards=v2";
        assertFalse(derived(ConductTowardsOthers.class, "victim v2 individual", other));
        assertTrue(derived(
                ConductTowardsOthers.class, "victim v2 individual", other, "incident 2026-05-03 contact by=nobody"));
    }

    @Test
    void the_screen_is_answered_when_every_question_of_its_file_is() {
        List<String> answers = Questionnaires.load().byId("stalking-screen").orElseThrow().items().stream()
                .map(item -> "answer stalking-screen/" + item.id() + " no")
                .toList();
        assertTrue(derived(QuestionnaireAnswered.class, answers.toArray(String[]::new)));
        for (String left : answers) {
            String[] others =
                    answers.stream().filter(answer -> !answer.equals(left)).toArray(String[]::new);
            assertFalse(derived(QuestionnaireAnswered.class, others), left);
        }
    }

    private static Reply since(String... given) {
        return one(StepRecorded.class, given).conductSince();
    }

    private static boolean derived(Class<? extends Fact> kind, String... given) {
        return facts(given).stream()
                .anyMatch(fact -> kind.isInstance(fact) && fact.about().equals("v1~s1"));
    }

    private static <T> T one(Class<T> kind, String... given) {
        List<T> found =
                facts(given).stream().filter(kind::isInstance).map(kind::cast).toList();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static List<Fact> facts(String... given) {
        return Facts.of(Given.caseFile(List.of(given)));
    }
}
