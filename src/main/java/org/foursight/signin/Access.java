package org.foursight.signin;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The table of access, {@code access.csv}: who may use which endpoint. What has no row is refused. */
public final class Access {

    private static final List<String> COLUMNS = List.of(
            "method", "path", "anyone", "officer", "reviewer", "trainer", "administrator", "auditor", "a minute");

    private final Map<String, AccessRow> rows;

    private Access(Map<String, AccessRow> rows) {
        this.rows = rows;
    }

    /** Read the table on the class path. */
    public static Access standard() {
        try (InputStream table = Access.class.getResourceAsStream("/access.csv")) {
            if (table == null) {
                throw new IllegalStateException("access.csv is not on the class path; build again with mvn package");
            }
            return read(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Read a table.
     *
     * @throws IllegalArgumentException naming the row that is wrong
     */
    public static Access read(String csv) {
        Map<String, AccessRow> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord cells : records) {
                require(cells.getHeader().equals(COLUMNS), "its columns are not " + String.join(",", COLUMNS));
                require(cells.getFieldCount() == COLUMNS.size(), "a row has too few or too many cells");
                AccessRow row = row(cells);
                require(rows.put(row.key(), row) == null, row.key() + " has two rows");
            }
        } catch (IOException | CsvParseException broken) {
            throw new IllegalArgumentException("access.csv is not a table; write one line for each endpoint", broken);
        }
        return new Access(rows);
    }

    private static AccessRow row(NamedCsvRecord cells) {
        String name = cells.getField("method") + " " + cells.getField("path");
        Map<Role, Grant> grants = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            grants.put(role, grant(cells.getField(role.toString()), name));
        }
        Grant anyone = grant(cells.getField("anyone"), name);
        require(anyone == Grant.YES || anyone == Grant.NO, name + " gives anyone something other than yes");
        require(cells.getField("a minute").matches("[1-9][0-9]{0,3}"), name + " has no limit a minute");
        AccessRow row = new AccessRow(
                cells.getField("method"),
                cells.getField("path"),
                anyone == Grant.YES,
                grants,
                Integer.parseInt(cells.getField("a minute")));
        boolean units = grants.containsValue(Grant.UNIT) || grants.containsValue(Grant.EMERGENCY);
        require(!units || row.ofOneCase(), name + " is not about one case, and cannot be kept to a unit");
        boolean reads = row.method().equals("GET");
        require(reads || !grants.containsValue(Grant.EMERGENCY), name + " changes something in an emergency");
        return row;
    }

    private static Grant grant(String cell, String name) {
        String word = cell.isEmpty() ? "NO" : cell.toUpperCase(Locale.ROOT);
        for (Grant grant : Grant.values()) {
            if (grant.name().equals(word)) {
                return grant;
            }
        }
        throw new IllegalArgumentException(
                "access.csv: " + name + " has a cell " + cell + "; write yes, unit or nothing");
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException("access.csv: " + otherwise + "; correct that row");
        }
    }

    /**
     * Return the row of an endpoint.
     *
     * @throws IllegalStateException when there is none, which {@link #requireExactly} rules out
     */
    public AccessRow row(String key) {
        AccessRow row = rows.get(key);
        if (row == null) {
            throw new IllegalStateException("access.csv has no row " + key);
        }
        return row;
    }

    /** Return every row, in the order of the table. */
    public List<AccessRow> rows() {
        return List.copyOf(rows.values());
    }

    /**
     * Require a row for every endpoint and an endpoint for every row.
     *
     * @param keys methods and paths, such as {@code GET /api/cases}
     * @throws IllegalStateException naming every endpoint without a row and every row without an endpoint
     */
    public void requireExactly(Collection<String> keys) {
        List<String> wrong = new ArrayList<>();
        new TreeSet<>(keys).stream().filter(key -> !rows.containsKey(key)).forEach(key -> wrong.add("no row " + key));
        rows.keySet().stream().filter(key -> !keys.contains(key)).forEach(key -> wrong.add("no endpoint " + key));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("access.csv does not fit the service: " + String.join("; ", wrong));
        }
    }
}
