package org.foursight.store;

import static org.foursight.store.Invented.BY_SHAW;
import static org.foursight.store.Invented.caseFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.foursight.store.connection.StoreException;

/**
 * A process of its own that writes until it is killed or refused. What the store has acknowledged it says at once, a
 * line each: {@code case R}, {@code revision R N}, {@code entry D PATH VALUE}; a refusal as {@code refused TROUBLE …}.
 */
final class StoreWriter {

    private static final int LETTERS = 2_000;

    private StoreWriter() {}

    /** Take the URL, the folder of the key, and a word that the references begin with for each writing thread. */
    public static void main(String... args) throws InterruptedException {
        try (Database database = Database.open(args[0], Path.of(args[1]), TestDatabase.CLOCK)) {
            List<Thread> threads = new ArrayList<>();
            for (String word : List.of(args).subList(2, args.length)) {
                Thread thread = new Thread(() -> guarded(() -> write(database, word, StoreWriter::say)));
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (StoreException refused) {
            refuse(refused);
        }
    }

    /** Write until refused, and tell what is acknowledged. */
    static void write(Database database, String word, Consumer<String> say) {
        for (int number = 1; ; number++) {
            String reference = word + "-" + number;
            database.cases().create(caseFile(reference, "Calls"), "Reported", BY_SHAW, null);
            say.accept("case " + reference);
            database.cases().revise(reference, 1, caseFile(reference, "Visits"), "More", BY_SHAW, null);
            say.accept("revision " + reference + " 2");
            String draft = database.drafts().open(reference, BY_SHAW).id();
            String value = "\"" + "x".repeat(LETTERS) + number + "\"";
            database.drafts().save(draft, "/incidents/i1/summary", value, BY_SHAW);
            say.accept("entry " + draft + " /incidents/i1/summary " + value);
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (StoreException refused) {
            refuse(refused);
        }
    }

    private static void refuse(StoreException refused) {
        say("refused " + refused.trouble() + " " + refused.getMessage());
    }

    private static void say(String line) {
        System.out.println(line);
        if (System.out.checkError()) {
            throw new IllegalStateException("Nobody listens any more.");
        }
    }

    /** Return the command line of such a process, after what is to come before {@code java}. */
    static ProcessBuilder command(List<String> before, String url, Path keys, String... words) {
        List<String> command = new ArrayList<>(before);
        // Small and quick to start: the first compiler is enough, and no file is written for monitoring.
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                StoreWriter.class.getName(),
                url,
                keys.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.to(nowhere()));
    }

    /** Let such a process write, kill it as soon as it has said some lines, and return all that it said. */
    static List<String> killed(String url, Path keys, int after, String... words)
            throws IOException, InterruptedException {
        Process process = command(List.of(), url, keys, words).start();
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

    private static File nowhere() {
        return Stream.of("/dev/null", "NUL")
                .map(File::new)
                .filter(File::exists)
                .findFirst()
                .orElseThrow();
    }
}
