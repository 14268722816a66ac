package org.foursight.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Replies that are supposed can be about one person or incident, as those of a case file can. */
class ChangesTest {

    private static final CaseFileReader READER = CaseFileReader.standard();
    private static final String FEAR = "effect-on-victim/fear-of-violence";
    private static final String TOLD = "knowledge/told-to-stop";

    @Test
    void a_reply_about_one_incident_stands_beside_the_one_about_the_case() {
        List<Answer> answers = changed(
                "{\"" + FEAR + "\": [\"no\", {\"value\": \"yes\", \"incident\": \"i1\"}]}", TestCaseFiles.small());
        assertEquals(2, answers.size());
        assertEquals(Reply.NO, answers.get(0).value());
        assertEquals("i1", answers.get(1).incident());
        assertEquals(Reply.YES, answers.get(1).value());
    }

    @Test
    void a_reply_about_a_victim_and_a_suspect_takes_the_place_of_the_one_about_the_same_two() {
        String recorded = TestCaseFiles.small()
                .replaceFirst(
                        "}$",
                        ",\"answers\":[" + answer("a1", "") + ","
                                + answer("a2", ",\"victim\":\"v1\",\"suspect\":\"s1\"") + "]}");
        List<Answer> answers =
                changed("{\"" + TOLD + "\": {\"value\": \"yes\", \"suspect\": \"s1\", \"victim\": \"v1\"}}", recorded);
        assertEquals(List.of("a1", "a2"), answers.stream().map(Answer::id).toList());
        assertEquals(
                List.of(Reply.NO, Reply.YES),
                answers.stream().map(Answer::value).toList());
    }

    @Test
    void a_part_of_a_reply_that_there_is_not_is_refused_by_its_path() {
        CaseFileException refused = assertThrows(
                CaseFileException.class,
                () -> changed("{\"" + TOLD + "\": {\"value\": \"yes\", \"person\": \"v1\"}}", TestCaseFiles.small()));
        assertEquals(
                List.of("/answers/knowledge~1told-to-stop/person"),
                refused.problems().stream().map(Problem::path).toList());
    }

    @Test
    void a_reply_about_somebody_who_is_not_in_the_case_is_refused() {
        CaseFileException refused = assertThrows(
                CaseFileException.class,
                () -> changed("{\"" + TOLD + "\": {\"value\": \"yes\", \"victim\": \"v9\"}}", TestCaseFiles.small()));
        assertEquals("/answers/0/victim", refused.problems().get(0).path());
    }

    private static String answer(String id, String about) {
        return "{\"id\":\"" + id + "\",\"questionnaire\":\"knowledge\",\"item\":\"told-to-stop\",\"value\":\"no\""
                + about + "}";
    }

    private static List<Answer> changed(String answers, String caseFile) {
        return READER.readChanged(caseFile.getBytes(UTF_8), ("{\"answers\": " + answers + "}").getBytes(UTF_8))
                .answers();
    }
}
