package org.foursight.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tables for spreadsheets. It does not prove what any one spreadsheet does with them. */
class CsvTest {

    private static final String ALPHABET = "=+-@＝＋－＠\t\r\n\0 \"';,a1é\u00A0\u3000\uFEFF";

    private static List<String> cells(String csv) {
        try (var rows = CsvReader.builder().detectBomHeader(true).ofCsvRecord(csv)) {
            return rows.stream().skip(1).findFirst().orElseThrow().getFields();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void no_cell_is_a_formula_after_spaces_and_quotes_are_taken_away() {
        Random random = new Random(20260520);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int letters = random.nextInt(6); letters >= 0; letters--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            String cell = SafeText.spelt(text.toString());
            String read = cells(Csv.write(List.of("a", "b"), List.of(List.of(text.toString(), "end"))))
                    .get(0);
            String bare =
                    read.startsWith("'") && !cell.equals(read) ? "" : read.replaceAll("^[\\s\\p{Z}\"'\\uFEFF]+", "");
            assertFalse(bare.matches("(?s)[=+\\-@\\t\\r\\x00＝＋－＠].*"), () -> "seen: " + read);
            assertEquals(cell, read.equals(cell) ? read : read.substring(1));
        }
    }

    @Test
    void a_phone_number_gets_the_apostrophe_too_and_quotes_are_doubled() {
        assertEquals("'+44 1632 960001", Csv.guarded("+44 1632 960001"));
        assertEquals("\uFEFF\"a\"\r\n\"say \"\"no\"\"\"\r\n", Csv.write(List.of("a"), List.of(List.of("say \"no\""))));
    }
}
