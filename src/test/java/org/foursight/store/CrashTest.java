package org.foursight.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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
            List<String> lines = StoreWriter.killed(url, folder.resolve("store"), 1 + random.nextInt(LONGEST), words);
            acknowledged += lines.size();
            try (Database database = TestDatabase.open(url, folder)) {
                new Acknowledged(lines, words).assertKept(database, "seed " + SEED + " round " + round);
            }
        }
        assertTrue(acknowledged >= ROUNDS, acknowledged + " acknowledged");
    }
}
