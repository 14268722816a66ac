package org.foursight.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The text for a crime report. It does not prove that any records system takes it. */
class CrimeReportTextTest {

    private static String text(Disclosed disclosed) {
        return CrimeReportText.of(disclosed, 100_000, true).get(0).text();
    }

    @Test
    void it_begins_with_the_decision_and_ends_with_what_it_is() {
        String text = text(Papers.decided("Seen twice at work"));
        List<String> in = List.of(
                "DECISION AND ADVICE",
                "- Officer on Stalking, s.2A: Agree in part (DC Invented, 20 May 2026 at 10:32am)",
                "Text supplied by DC Invented, quoted: \"Seen twice at work\"",
                "WHAT THE ENTRIES SUPPORT",
                "ACT NOW",
                "ADVICE TO CONSIDER",
                "NOT KNOWN, AND COULD CHANGE THIS",
                "with rules ",
                "not a prediction");
        int at = 0;
        for (String part : in) {
            int found = text.indexOf(part, at);
            assertTrue(found >= at, part + " in " + text);
            at = found;
        }
        assertTrue(text(Papers.undecided()).contains("\nADVICE TO CONSIDER: advice"));
        assertFalse(text(Papers.undecided()).contains("DECISION"));
    }

    @Test
    void parts_are_numbered_no_longer_than_asked_and_lose_no_word() {
        Disclosed disclosed = Papers.decided("Seen twice at work");
        String whole = text(disclosed);
        for (int longest : new int[] {500, 777, 1_500, 4_000}) {
            List<Part> parts = CrimeReportText.of(disclosed, longest, true);
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                assertTrue(
                        part.text().length() <= longest,
                        longest + ": " + part.text().length());
                assertEquals(0, part.over());
                assertTrue(part.text().startsWith("Part " + (i + 1) + " of " + parts.size() + ", case "), part.text());
            }
            String joined = parts.stream()
                    .map(part -> part.text().substring(part.text().indexOf('\n') + 1))
                    .collect(Collectors.joining("\n"));
            assertEquals(words(whole), words(joined));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1)).toList();
    }

    @Test
    void a_word_longer_than_a_part_stays_whole_and_the_part_says_how_much_over_it_is() {
        List<Part> parts = CrimeReportText.of(Papers.decided("x".repeat(3_000)), 500, true);
        List<Part> over = parts.stream().filter(part -> part.over() > 0).toList();
        assertEquals(1, over.size());
        assertTrue(over.get(0).text().contains("x".repeat(3_000)));
        assertEquals(over.get(0).text().length() - 500, over.get(0).over());
    }

    @Test
    void what_was_typed_begins_no_line_and_hides_nothing() {
        for (String hostile : Papers.hostile()) {
            String text = text(Papers.typed(hostile));
            assertTrue(text.codePoints().allMatch(point -> point == '\n' || (point >= 0x20 && point < 0x7F)), hostile);
            assertEquals(
                    1,
                    text.lines().filter(line -> line.startsWith("- Officer on")).count(),
                    text);
            assertTrue(text.lines().noneMatch(line -> line.startsWith("Part 1 of 1")), text);
            assertTrue(text.lines().noneMatch(line -> line.startsWith("ADVICE TO CONSIDER: close")), text);
        }
    }

    @Test
    void letters_keep_their_accents_unless_plain_ones_are_asked_for() {
        assertEquals("ŵ - \"a\" ...", CrimeReportText.plain("ŵ – “a” …", false));
        assertEquals("w - \"a\" ... [U+4F60]", CrimeReportText.plain("ŵ – “a” … \u4F60", true));
    }

    @Test
    void contact_details_do_not_leave() {
        String text = text(Papers.decided("V now on 07700 900123 at 3 Elm Close, CF10 3AT, v@example.org"));
        assertFalse(
                text.contains("900123") || text.contains("Elm") || text.contains("CF10") || text.contains("@"), text);
    }
}
