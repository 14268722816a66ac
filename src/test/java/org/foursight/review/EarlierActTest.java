package org.foursight.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Acts kept by earlier releases are read by this one. */
class EarlierActTest {

    @Test
    void a_screening_kept_before_relationships_were_taken_down_is_read() {
        Standing now = new Standing(
                List.of("red-flag-weapon"),
                List.of("none"),
                true,
                LocalDate.of(2026, 5, 4),
                List.of("stranger"),
                3,
                List.of("v1~s1"));
        String json = ActJson.write(new Act.Screened("s1", 2, "hash", now));
        assertEquals(new Act.Screened("s1", 2, "hash", now), ActJson.read(json));
        String earlier = json.replace(",\"relationships\":[\"stranger\"]", "");
        Act.Screened read = (Act.Screened) ActJson.read(earlier);
        assertEquals(List.of(), read.findings().relationships());
        assertEquals(now.supported(), read.findings().supported());
        assertThrows(ActException.class, () -> ActJson.read(earlier.replace("\"recordedBelow\":true,", "")));
    }

    @Test
    void a_decision_kept_before_it_could_be_about_two_people_is_about_everybody() {
        String earlier = "{\"act\":\"decided\",\"screening\":\"s1\",\"conclusion\":\"offence-s2a\",\"stand\":\"agree\","
                + "\"code\":null,\"reason\":null}";
        Act.Decided read = (Act.Decided) ActJson.read(earlier);
        assertNull(read.about());
        assertFalse(ActJson.write(read).contains("about"), "an earlier release reads it");
        Act.Reviewed review = (Act.Reviewed) ActJson.read(
                earlier.replace("decided", "reviewed").replace("\"reason\":null", "\"reason\":null,\"recheck\":null"));
        assertNull(review.about());
    }

    @Test
    void a_decision_kept_before_there_could_be_several_reasons_has_its_one() {
        String earlier = "{\"act\":\"decided\",\"screening\":\"s1\",\"conclusion\":\"offence-s2a\",\"stand\":\"lower\","
                + "\"code\":\"fact\",\"reason\":\"The date is wrong.\"}";
        Act.Decided read = (Act.Decided) ActJson.read(earlier);
        assertEquals(List.of(new Why(ReasonCode.FACT, "The date is wrong.")), read.reasons());
        assertEquals(earlier, ActJson.write(read), "an earlier release reads it");
        String advice =
                "{\"act\":\"adviceTaken\",\"advice\":\"a\",\"state\":\"notDone\",\"owner\":\"PC 1\",\"due\":null,"
                        + "\"code\":\"victim\",\"reason\":\"Asked to wait.\"}";
        Act.AdviceTaken taken = (Act.AdviceTaken) ActJson.read(advice);
        assertEquals(List.of(new Why(ReasonCode.VICTIM, "Asked to wait.")), taken.reasons());
        assertEquals(advice, ActJson.write(taken));
    }

    @Test
    void several_reasons_are_kept_each_with_its_words() {
        Act.Decided several = new Act.Decided(
                "s1",
                "offence-s2a",
                Stand.LOWER,
                ReasonCode.FACT,
                "The date is wrong.",
                List.of(new Why(ReasonCode.RULE_WRONG, "It counts days.")),
                null);
        assertEquals(several, ActJson.read(ActJson.write(several)));
        assertEquals(2, several.reasons().size());
    }

    @Test
    void a_screening_kept_before_pairs_were_taken_down_says_nothing_of_them() {
        Standing now = new Standing(
                List.of(), List.of("none"), true, LocalDate.of(2026, 5, 4), List.of("family"), 3, List.of("v1~s1"));
        String json = ActJson.write(new Act.Screened("s1", 2, "hash", now));
        Act.Screened read = (Act.Screened) ActJson.read(json.replace(",\"pairs\":[\"v1~s1\"]", ""));
        assertEquals(List.of(), read.findings().pairs());
    }

    @Test
    void a_screening_kept_before_open_questions_were_counted_is_read_and_says_nothing_of_them() {
        Standing now = new Standing(
                List.of(), List.of("none"), true, LocalDate.of(2026, 5, 4), List.of("family"), 3, List.of("v1~s1"));
        String json = ActJson.write(new Act.Screened("s1", 2, "hash", now));
        Act.Screened read = (Act.Screened) ActJson.read(json.replace(",\"openQuestions\":3", ""));
        assertNull(read.findings().openQuestions());
        assertEquals(List.of("family"), read.findings().relationships());
    }
}
