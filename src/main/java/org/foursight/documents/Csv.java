package org.foursight.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a table for a spreadsheet, in which nothing recorded can act as a formula. */
public final class Csv {

    /** What makes a spreadsheet take a cell for a formula, in either width. */
    private static final String TRIGGERS = "=+-@\t\r\0＝＋－＠";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** Return the table as RFC 4180 text that spreadsheets read as UTF-8; the first row is the header. */
    public static String write(List<String> columns, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(safe(columns));
            rows.forEach(row -> csv.writeRecord(safe(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return BYTE_ORDER_MARK + text;
    }

    private static List<String> safe(List<String> row) {
        return row.stream().map(SafeText::spelt).map(Csv::guarded).toList();
    }

    /** Return a cell that begins with an apostrophe where a spreadsheet would see a formula, after spaces and quotes. */
    static String guarded(String cell) {
        int first = 0;
        while (first < cell.length() && isSkipped(cell.charAt(first))) {
            first++;
        }
        boolean starts = !cell.isEmpty() && TRIGGERS.indexOf(cell.charAt(0)) >= 0;
        boolean starting = first < cell.length() && TRIGGERS.indexOf(cell.charAt(first)) >= 0;
        return starts || starting ? "'" + cell : cell;
    }

    private static boolean isSkipped(char letter) {
        return letter == '"'
                || letter == '\''
                || letter == '\uFEFF'
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter);
    }
}
