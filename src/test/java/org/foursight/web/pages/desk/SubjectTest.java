package org.foursight.web.pages.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.questions.Item;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.Test;

/** Whom a question is to be asked about; an answer that is there is always shown somewhere, at an address of its own. */
class SubjectTest {

    private static final byte[] TWO = DemonstrationCases.load().caseFile("two-people-one-incident-each");

    private static List<String> subjects(String questionnaire, String item, String changes) {
        CaseFile file = Loaded.SCREENING.reader().readChanged(TWO, changes.getBytes(StandardCharsets.UTF_8));
        Item asked = Loaded.SCREENING.questionnaires().byId(questionnaire).orElseThrow().items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow();
        List<Subject> subjects = Subject.of(questionnaire, asked, file);
        assertEquals(
                subjects.size(), subjects.stream().map(Subject::key).distinct().count(), subjects.toString());
        return subjects.stream().map(Subject::words).toList();
    }

    @Test
    void a_red_flag_is_asked_about_each_victim_and_a_route_about_the_case() {
        assertEquals(List.of("Victim v1", "Victim v2"), subjects("red-flags", "weapon", "{}"));
        assertEquals(List.of(""), subjects("route", "one-partner", "{}"));
    }

    @Test
    void an_answer_that_names_nobody_is_shown_besides() {
        assertEquals(
                List.of("Victim v1", "Victim v2", "Whom it is about is not said"),
                subjects("red-flags", "weapon", "{\"answers\": {\"red-flags/weapon\": \"yes\"}}"));
    }

    @Test
    void an_answer_that_names_somebody_is_shown_where_nobody_is_asked_about() {
        assertEquals(
                List.of("", "Victim v2"),
                subjects(
                        "route",
                        "one-partner",
                        "{\"answers\": {\"route/one-partner\": {\"value\": \"no\", \"victim\": \"v2\"}}}"));
    }
}
