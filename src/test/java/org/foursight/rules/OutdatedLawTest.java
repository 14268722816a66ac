package org.foursight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law and codes that were replaced, and an order that cannot be made, are named in none of our texts. */
class OutdatedLawTest {

    private static final List<Pattern> OUTDATED = List.of(
            Pattern.compile("(?i)\\bDPA\\b[^.]{0,30}(\\bss?\\. ?|\\bsections? )(49|50)(?![0-9A-Z])"),
            Pattern.compile("(?i)(\\bss?\\. ?|\\bsections? )(49|50)(?![0-9A-Z])[^.]{0,30}\\b(DPA|Data Protection)\\b"),
            Pattern.compile("(?i)\\bDPA-(49|50)/"),
            Pattern.compile("(?i)\\bMoPI\\b"),
            Pattern.compile("(?i)Management of Police Information"),
            Pattern.compile(
                    "(?i)\\b(order|orders|SPO)\\b[^.]{0,60}(up to|at most|no more than|maximum of) (2|two) years"));

    @Test
    void no_text_of_ours_names_law_that_was_replaced_or_an_order_of_up_to_two_years() throws IOException {
        try (Stream<Path> files = Files.walk(ScenarioTable.RULES)) {
            List<Path> texts = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(json|drl|md)"))
                    .toList();
            assertTrue(texts.size() > 500, "files found: " + texts.size());
            List<String> found = texts.stream()
                    .filter(file -> isOutdated(text(file)))
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DPA 2018 s.49 forbids it.",
                "Section 50 of the Data Protection Act applies.",
                "the MoPI 2005 code",
                "an order of up to 2 years",
                "an order of at most two years"
            })
    void such_words_are_found(String text) {
        assertTrue(isOutdated(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DPA 2018 s.50A to s.50D", "at least two years, or until further order", "section 4A"})
    void the_law_of_today_is_not(String text) {
        assertTrue(!isOutdated(text), text);
    }

    private static boolean isOutdated(String text) {
        return OUTDATED.stream().anyMatch(outdated -> outdated.matcher(text).find());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
