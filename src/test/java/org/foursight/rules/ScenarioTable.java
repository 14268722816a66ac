package org.foursight.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.sources.RegisterFiles;

/** Reads the tables in Markdown that stand beside the rules. */
final class ScenarioTable {

    static final Path RULES = Path.of("rules");

    /** Stands before what a person still has to write in a skeleton. */
    static final String BLANK = "FILL IN:";

    private static final List<String> STRATA = List.of("elements", "limbs", "recommendations");

    private ScenarioTable() {}

    /**
     * One row of a table.
     *
     * @param concept folder of the rules
     * @param scenario what it shows
     * @param given the items of the case, named situations opened up
     * @param status the expected status of the concept's element
     * @param fires rules of the concept that fire
     * @param misses rules of the concept that miss by exactly one condition
     */
    record Row(
            String concept,
            String scenario,
            List<String> given,
            String status,
            List<String> fires,
            List<String> misses) {}

    /** Return the folders of all concepts. */
    static List<Path> concepts() {
        List<Path> concepts = new ArrayList<>();
        for (String stratum : strata()) {
            try (Stream<Path> folders = Files.list(RULES.resolve(stratum))) {
                folders.filter(Files::isDirectory).sorted().forEach(concepts::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return concepts;
    }

    /** Return the folders that hold concepts: the strata, then one for each profile. */
    static List<String> strata() {
        List<String> strata = new ArrayList<>(STRATA);
        RegisterFiles.listed("profiles").forEach(file -> strata.add("profiles/" + file.replace(".json", "")));
        return strata.stream()
                .filter(folder -> Files.isDirectory(RULES.resolve(folder)))
                .toList();
    }

    /** Return the scenarios of one concept; empty when it has no table. */
    static List<Row> of(Path concept, Map<String, String> named) {
        Path table = concept.resolve("scenarios.md");
        List<Row> rows = new ArrayList<>();
        String name = concept.getFileName().toString();
        for (List<String> cells : cells(table)) {
            rows.add(new Row(
                    name,
                    cells.get(0),
                    Given.items(cells.get(1), named),
                    cells.get(2),
                    words(cells.get(3)),
                    words(cells.get(4))));
        }
        return rows;
    }

    /** Return the situations named in {@code rules/given.md}, as a list of {@code - `name`: items}. */
    static Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        for (String line : lines(RULES.resolve("given.md"))) {
            if (line.startsWith("- `") && line.contains("`: ")) {
                named.put(line.substring(3, line.indexOf('`', 3)), line.substring(line.indexOf("`: ") + 3));
            }
        }
        return named;
    }

    /** Return the cells of every row of the tables in a file, headings left out. */
    static List<List<String>> cells(Path table) {
        List<List<String>> rows = new ArrayList<>();
        boolean heading = true;
        for (String line : lines(table)) {
            if (!line.startsWith("|")) {
                heading = true;
            } else if (line.startsWith("|-") || line.startsWith("| -")) {
                heading = false;
            } else if (!heading) {
                String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
                rows.add(Stream.of(cells).map(String::strip).toList());
            }
        }
        return rows;
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split("[ ,]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
