package org.foursight.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every source says what it is, where it is and when it was read, and every paragraph is one short sentence. */
class SourcesTest {

    private static final Register REGISTER = Register.load();
    private static final Set<String> STANDINGS = Set.of("statute", "case", "guidance", "research", "local");
    private static final Pattern CITED = Pattern.compile("@source\\(\"([^\"]+)\"\\)");
    private static final int LONGEST_SENTENCE = 200;

    @Test
    void every_source_has_a_title_an_address_a_standing_and_a_read_date() {
        for (Source source : REGISTER.sources()) {
            assertFalse(source.title().isBlank(), source.key());
            assertTrue(source.address().startsWith("https://"), source.key() + ": " + source.address());
            assertTrue(STANDINGS.contains(source.standing()), source.key() + ": " + source.standing());
            assertFalse(source.read().isAfter(source.lastReviewed()), source.key());
            assertFalse(source.paragraphs().isEmpty(), source.key());
        }
    }

    @Test
    void no_source_ends_before_it_begins() {
        for (Source source : REGISTER.sources()) {
            LocalDate from = source.inForceFrom();
            LocalDate to = source.inForceTo();
            assertTrue(from == null || to == null || !to.isBefore(from), source.key());
        }
    }

    @Test
    void paragraph_ids_are_unique_within_their_source() {
        for (Source source : REGISTER.sources()) {
            Set<String> ids = new HashSet<>();
            for (Paragraph paragraph : source.paragraphs()) {
                assertTrue(ids.add(paragraph.id()), source.key() + "/" + paragraph.id() + " is there twice");
            }
        }
    }

    @Test
    void every_paragraph_is_one_short_sentence() {
        for (Source source : REGISTER.sources()) {
            for (Paragraph paragraph : source.paragraphs()) {
                String where = source.key() + "/" + paragraph.id() + ": " + paragraph.says();
                assertTrue(paragraph.says().endsWith("."), where);
                assertTrue(paragraph.says().length() <= LONGEST_SENTENCE, where);
                assertEquals(0, paragraph.says().split("\\. [A-Z]", -1).length - 1, where);
            }
        }
    }

    @Test
    void every_judgment_waits_to_be_confirmed_from_its_text() {
        for (Paragraph paragraph : REGISTER.source("PHA-CASES").paragraphs()) {
            assertTrue(paragraph.toBeConfirmed(), paragraph.id());
        }
    }

    @Test
    void an_effect_that_the_circular_does_not_name_is_marked_as_an_inference() {
        Paragraph inferred = REGISTER.paragraph("HOC-18-2012/sae-8");
        assertTrue(inferred.toBeConfirmed() && inferred.says().contains("inferred"), inferred.says());
    }

    @Test
    void every_paragraph_a_rule_cites_is_registered() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (Path rule : rules()) {
            Matcher citation = CITED.matcher(Files.readString(rule));
            while (citation.find()) {
                cited.add(citation.group(1));
            }
        }
        assertFalse(cited.isEmpty());
        cited.forEach(REGISTER::paragraph);
    }

    private static List<Path> rules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".drl")).toList();
        }
    }
}
