package org.foursight.store;

import static org.foursight.store.Invented.BY_OKORO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes killed while they write lose nothing that was acknowledged. Does not test a loss of power. */
class CrashTest {

    private static final int ROUNDS = 20;
    private static final int LONGEST = 30;
    private static final long SEED = 20260520;

    @TempDir
    private Path folder;

    @Test
    void killed_at_random_twenty_times_nothing_acknowledged_is_lost() throws Exception {
        Random random = new Random(SEED);
        String url = TestDatabase.SQLITE.url(folder);
        TestDatabase.open(url, folder).close();
        int acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String[] words = {"A" + round, "B" + round};
            List<String> lines = writeUntilKilled(url, 1 + random.nextInt(LONGEST), words);
            acknowledged += lines.size();
            try (Database database = TestDatabase.open(url, folder)) {
                assertEquals(List.of(), database.keeping().integrity(), "seed " + SEED + " round " + round);
                lines.forEach(line -> assertStored(database, line));
                assertNoMoreThanAcknowledged(database, lines, words);
            }
        }
        assertTrue(acknowledged >= ROUNDS, acknowledged + " acknowledged");
    }

    /** Return what was acknowledged before the end, which comes some lines into the writing. */
    private List<String> writeUntilKilled(String url, int after, String... words)
            throws IOException, InterruptedException {
        Process process = StoreWriter.command(List.of(), url, folder.resolve("store"), words)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null) {
                assertTrue(!line.startsWith("refused"), line);
                lines.add(line);
                if (lines.size() == after) {
                    process.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
        }
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(137, process.exitValue(), "killed, not ended by itself");
        return lines;
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

    /** Each writer had at most one thing under way when it was killed. */
    private static void assertNoMoreThanAcknowledged(Database database, List<String> lines, String... words) {
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
}
