package org.foursight.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A part of the transparency record that the build writes from the rules, as it is shown.
 *
 * @param heading its heading
 * @param rows what it says: of what, and what
 */
public record RecordPart(String heading, List<Row> rows) {

    private static final String FILE = "rules/TRANSPARENCY.md";

    /**
     * One thing that is said.
     *
     * @param what of what
     * @param says what
     */
    public record Row(String what, String says) {}

    /** The record keeps its own copy of the list. */
    public RecordPart {
        rows = List.copyOf(rows);
    }

    /** Return every part of the record that came with the program. */
    static List<RecordPart> load() {
        try (InputStream file = RecordPart.class.getClassLoader().getResourceAsStream(FILE)) {
            return parts(new String(Objects.requireNonNull(file, FILE).readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Read headings, items and rows of tables; the writer of the record uses nothing else below its title. */
    private static List<RecordPart> parts(String markdown) {
        List<RecordPart> parts = new ArrayList<>();
        for (String part : markdown.split("\n## ", -1)) {
            List<Row> rows = new ArrayList<>();
            for (String line : part.split("\n", -1)) {
                if (line.startsWith("- **")) {
                    String[] item = line.substring(4).split(":\\*\\* ", 2);
                    rows.add(new Row(item[0], plain(item[1])));
                } else if (line.matches("\\| .* \\| \\d+ \\|")) {
                    String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
                    rows.add(new Row(cells[0], cells[1] + " questions"));
                }
            }
            if (!rows.isEmpty()) {
                parts.add(new RecordPart(part.substring(0, part.indexOf('\n')), rows));
            }
        }
        return parts;
    }

    private static String plain(String says) {
        return says.replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1").replace("*", "");
    }
}
