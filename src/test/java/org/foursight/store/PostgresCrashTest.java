package org.foursight.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With PostgreSQL, neither a killed program nor a killed server loses what was acknowledged. Not a loss of power. */
class PostgresCrashTest {

    private static final int ROUNDS = 10;
    private static final int LONGEST = 30;
    private static final int AFTERWARDS = 10;
    private static final long SEED = 20260520;

    @TempDir
    private Path folder;

    @Test
    void a_program_killed_ten_times_loses_nothing_acknowledged() throws Exception {
        Random random = new Random(SEED);
        String url = TestDatabase.POSTGRESQL.url(folder);
        TestDatabase.open(url, folder).close();
        for (int round = 0; round < ROUNDS; round++) {
            String[] words = {"A" + round, "B" + round};
            List<String> lines = StoreWriter.killed(url, folder.resolve("store"), 1 + random.nextInt(LONGEST), words);
            try (Database database = TestDatabase.open(url, folder)) {
                new Acknowledged(lines, words).assertKept(database, "seed " + SEED + " round " + round);
            }
        }
    }

    @Test
    void a_server_killed_ten_times_loses_nothing_acknowledged_and_the_program_goes_on() throws Exception {
        Random random = new Random(SEED);
        try (KillableServer server = new KillableServer(folder);
                Database database = TestDatabase.open(server.url(), folder)) {
            for (int round = 0; round < ROUNDS; round++) {
                String[] words = {"A" + round, "B" + round};
                List<String> lines = writeAcrossAKill(server, database, 1 + random.nextInt(LONGEST), words);
                new Acknowledged(lines, words).assertKept(database, "seed " + SEED + " round " + round);
            }
        }
    }

    /** Return what was acknowledged before and after the server was killed and started again amid the writing. */
    private static List<String> writeAcrossAKill(KillableServer server, Database database, int after, String... words)
            throws InterruptedException {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        List<StoreException> refused = Collections.synchronizedList(new ArrayList<>());
        List<Thread> writers = new ArrayList<>();
        for (String word : words) {
            Thread writer = new Thread(() -> {
                try {
                    StoreWriter.write(database, word, line -> note(line, lines, after, server));
                } catch (StoreException down) {
                    refused.add(down);
                } catch (CancellationException enough) {
                    assertTrue(lines.size() >= after + AFTERWARDS);
                }
            });
            writers.add(writer);
            writer.start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertTrue(refused.stream().allMatch(down -> down.trouble() == Trouble.UNREACHABLE), refused.toString());
        assertTrue(lines.size() >= after);
        return lines;
    }

    private static void note(String line, List<String> lines, int after, KillableServer server) {
        lines.add(line);
        int count = lines.size();
        if (count == after) {
            server.killAndStartAgain();
        }
        if (count >= after + AFTERWARDS) {
            throw new CancellationException();
        }
    }
}
