package org.foursight.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;

/** A register file that is missing or wrong is named, with what to do about it. */
class RegisterFilesTest {

    @Test
    void a_right_file_is_read() {
        Advice advice = RegisterFiles.read("broken/right.json", new TypeReference<>() {});
        assertEquals(
                new Advice("one", "Do one thing", "Do one thing today.", "officer", "legal", 1, null, List.of()),
                advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "absent.json|is missing|Put it back",
                "unknown-field.json|wording|Correct the field wording",
                "missing-field.json|section|Correct the field section",
                "null-number.json|int|Correct the field priority",
                "wrong-type.json|int|Correct the field priority",
                "bad-json.json|comma|Correct line 4",
                "cut-short.json|end-of-input|Correct line 4"
            })
    void a_wrong_file_is_named_with_the_remedy(String file, String wrong, String remedy) {
        IllegalStateException error = assertThrows(
                IllegalStateException.class,
                () -> RegisterFiles.read("broken/" + file, new TypeReference<Advice>() {}));
        String message = String.valueOf(error.getMessage());
        assertTrue(message.startsWith("rules/broken/" + file + " "), message);
        assertTrue(message.contains(wrong), message);
        assertTrue(message.contains(remedy), message);
    }

    @Test
    void a_folder_that_the_index_does_not_name_holds_nothing() {
        assertEquals(List.of(), RegisterFiles.readAll("broken", new TypeReference<Advice>() {}));
    }

    @Test
    void an_id_that_is_not_registered_is_named_with_the_remedy() {
        Register register = Register.load();
        for (String citation : List.of("PHA-7/99", "PHA-99/1")) {
            IllegalStateException error = assertThrows(IllegalStateException.class, () -> register.paragraph(citation));
            String message = String.valueOf(error.getMessage());
            assertTrue(message.contains(citation.substring(0, 5)) && message.contains("Add it"), message);
        }
    }
}
