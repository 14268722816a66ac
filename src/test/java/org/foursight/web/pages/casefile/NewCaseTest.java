package org.foursight.web.pages.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.foursight.casefile.CaseFileReader;
import org.foursight.casefile.Suspect;
import org.foursight.casefile.Victim;
import org.foursight.web.pages.desk.Form;
import org.junit.jupiter.api.Test;

/** What a new case says of its people, and what it is kept for. */
class NewCaseTest {

    private static Victim victim(String relationship, String kind) {
        Form form = Form.blank()
                .put("reference", "N/1")
                .put("recorded", "harassment")
                .put("relationship", relationship)
                .put("kind", kind)
                .put("behaviours", "contact");
        String file = new String(NewCase.caseFile(form, LocalDate.of(2026, 5, 20)), UTF_8);
        return CaseFileReader.standard().read(file.getBytes(UTF_8)).victims().get(0);
    }

    @Test
    void a_victim_whom_the_suspect_knows_personally_is_a_person() {
        for (String relationship : new String[] {"exPartner", "family", "neighbour", "colleague"}) {
            assertEquals("individual", victim(relationship, "").kind(), relationship);
        }
    }

    private static Suspect suspect(String identified) {
        Form form = Form.blank()
                .put("reference", "N/1")
                .put("recorded", "harassment")
                .put("relationship", "stranger")
                .put("identified", identified)
                .put("behaviours", "contact");
        return CaseFileReader.standard()
                .read(NewCase.caseFile(form, LocalDate.of(2026, 5, 20)))
                .suspects()
                .get(0);
    }

    @Test
    void whether_police_know_who_the_suspect_is_is_recorded_as_said_and_left_out_when_it_is_not_known_yet() {
        assertEquals(true, suspect("true").identified());
        assertEquals(false, suspect("false").identified());
        assertEquals(null, suspect("notRecorded").identified());
    }

    @Test
    void what_the_case_is_kept_for_is_the_reason_of_the_first_revision() {
        assertEquals(
                "First report. Kept for: To prosecute a crime (Data Protection Act 2018 s.31)",
                NewCase.why(Form.blank().put("purpose", "prosecute")));
    }

    @Test
    void otherwise_the_victim_is_what_is_said_and_not_recorded_when_nothing_is() {
        assertEquals(
                "organisation", victim("professionalContact", "organisation").kind());
        assertEquals("individual", victim("stranger", "individual").kind());
        assertEquals(null, victim("stranger", "").kind());
        assertEquals(null, victim("stranger", "robot").kind());
    }
}
