package org.foursight.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The list of what the rules came to mean, newest first, as {@code rules/CHANGES.md} keeps it. */
public final class ChangeList {

    private static final String FILE = "rules/CHANGES.md";
    private static final int COLUMNS = 6;

    private final List<Change> all;

    private ChangeList(List<Change> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Load it.
     *
     * @throws IllegalStateException when it is missing
     */
    public static ChangeList load() {
        try (InputStream in = ChangeList.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing. Build again.");
            }
            return of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ChangeList of(String page) {
        return new ChangeList(page.lines()
                .filter(line -> line.matches("\\| [0-9]{4}-[0-9]{2}-[0-9]{2} \\|.*"))
                .map(line -> line.split("\\|", -1))
                .map(ChangeList::change)
                .toList());
    }

    private static Change change(String[] cells) {
        if (cells.length < COLUMNS) {
            throw new IllegalStateException(FILE + " has a line with too few columns: " + String.join("|", cells));
        }
        return new Change(
                LocalDate.parse(cells[1].strip()),
                cells[2].strip(),
                cells[3].strip(),
                cells[4].strip(),
                cells[5].strip());
    }

    /** Return every change, newest first. */
    public List<Change> all() {
        return all;
    }

    /** Return the changes that name a concept, newest first. */
    public List<Change> of(Rule rule) {
        return naming(rule.concludes());
    }

    /** Return the changes that name a concept, newest first. */
    public List<Change> naming(String concept) {
        return all.stream().filter(change -> change.names(concept)).toList();
    }
}
