package org.foursight.store;

import static org.foursight.store.Invented.BY_OKORO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/**
 * What a store had acknowledged to its writers when they or it were killed.
 *
 * @param lines what it acknowledged, as {@link StoreWriter} says it
 * @param words what the references of each writer begin with
 */
record Acknowledged(List<String> lines, String... words) {

    /** All of it is there, at most one thing more for each writer, and everything is as it was written. */
    void assertKept(Database database, String round) {
        assertEquals(List.of(), database.keeping().integrity(), round);
        lines.forEach(line -> assertStored(database, line));
        for (String word : words) {
            long known = lines.stream()
                    .filter(line -> line.startsWith("case " + word + "-"))
                    .count();
            long stored = database.cases().list("north", BY_OKORO).stream()
                    .filter(listed -> listed.reference().startsWith(word + "-"))
                    .count();
            assertTrue(stored - known <= 1, word + ": " + stored + " stored, " + known + " acknowledged");
        }
    }

    private static void assertStored(Database database, String line) {
        String[] parts = line.split(" ", 4);
        switch (parts[0]) {
            case "case" ->
                assertTrue(database.cases().read(parts[1], BY_OKORO).stamp().number() >= 1, line);
            case "revision" ->
                assertTrue(
                        database.cases()
                                .readRevision(parts[1], 2, BY_OKORO)
                                .body()
                                .contains("Visits"),
                        line);
            default ->
                assertTrue(
                        database.drafts().history(parts[1], BY_OKORO).stream()
                                .anyMatch(entry -> parts[3].equals(entry.value())),
                        line);
        }
    }
}
