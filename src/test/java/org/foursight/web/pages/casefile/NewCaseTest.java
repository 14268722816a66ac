package org.foursight.web.pages.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.foursight.casefile.CaseFileReader;
import org.foursight.casefile.Victim;
import org.foursight.web.pages.desk.Form;
import org.junit.jupiter.api.Test;

/** What a new case says of its victim. */
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

    @Test
    void otherwise_the_victim_is_what_is_said_and_not_recorded_when_nothing_is() {
        assertEquals(
                "organisation", victim("professionalContact", "organisation").kind());
        assertEquals("individual", victim("stranger", "individual").kind());
        assertEquals(null, victim("stranger", "").kind());
        assertEquals(null, victim("stranger", "robot").kind());
    }
}
