package org.foursight.store;

import static org.foursight.store.Invented.BY_SHAW;
import static org.foursight.store.Invented.caseFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foursight.store.cases.Drafts;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No room, or no right to write: a clear error, and no answer lost. Does not test a disk that lies. */
class FullDiskTest {

    private static final String SUMMARY = "/incidents/i1/summary";

    @TempDir
    private Path folder;

    @Test
    void when_the_database_may_not_grow_the_answers_saved_before_stay() {
        String url = TestDatabase.SQLITE.url(folder);
        TestDatabase.open(url, folder).close();
        String draft;
        int saved = 0;
        try (Database database = TestDatabase.open(url + "?max_page_count=120", folder)) {
            database.cases().create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            draft = database.drafts().open("C-1", BY_SHAW).id();
            StoreException full = null;
            while (full == null) {
                try {
                    database.drafts().save(draft, SUMMARY, entry(saved + 1), BY_SHAW);
                    saved++;
                } catch (StoreException refused) {
                    full = refused;
                }
            }
            assertEquals(Trouble.DISK_FULL, full.trouble());
            assertTrue(full.trouble().unavailable());
            assertMessage(full.getMessage(), "Make room");
            assertEquals(List.of(), database.keeping().integrity());
        }
        try (Database database = TestDatabase.open(url, folder)) {
            assertEquals(saved, database.drafts().history(draft, BY_SHAW).size());
            assertEquals(Drafts.Kept.SAVED, database.drafts().save(draft, SUMMARY, entry(saved + 1), BY_SHAW));
            assertEquals(List.of(), database.keeping().integrity());
        }
    }

    @Test
    void when_no_file_may_grow_the_answers_acknowledged_before_stay() throws Exception {
        String url = TestDatabase.SQLITE.url(folder);
        TestDatabase.open(url, folder).close();
        List<String> said = said(List.of("bash", "-c", "ulimit -f 3000; exec \"$0\" \"$@\""), url);
        String last = said.get(said.size() - 1);
        assertTrue(last.startsWith("refused diskFault") || last.startsWith("refused diskFull"), last);
        assertMessage(last, "Make room");
        assertTrue(said.size() > 10, said.size() + " lines");
        try (Database database = TestDatabase.open(url, folder)) {
            assertEquals(List.of(), database.keeping().integrity());
            for (String line : said.subList(0, said.size() - 1)) {
                String[] parts = line.split(" ", 4);
                if (parts[0].equals("entry")) {
                    assertEquals(
                            parts[3],
                            database.drafts().history(parts[1], BY_SHAW).get(0).value());
                } else {
                    database.cases().read(parts[1], BY_SHAW);
                }
            }
            database.cases().create(caseFile("AFTER-1", "Room again"), "Reported", BY_SHAW, null);
        }
    }

    @Test
    void a_database_that_can_only_be_read_is_refused_at_the_start_and_left_as_it_was() throws Exception {
        String url = TestDatabase.SQLITE.url(folder);
        Path file = folder.resolve("store/foursight.db");
        try (Database database = TestDatabase.open(url, folder)) {
            database.cases().create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
        }
        String before = Hashes.sha256(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertMessage(said(unprivileged(file), url).get(0), "refused readOnly", "the right to write it");
        Files.setPosixFilePermissions(folder.resolve("store"), PosixFilePermissions.fromString("r-x------"));
        assertMessage(said(unprivileged(file), url).get(0), "refused folderNotWritable", "the right to write there");
        Files.setPosixFilePermissions(folder.resolve("store"), PosixFilePermissions.fromString("rwx------"));
        assertEquals(before, Hashes.sha256(file));
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file");
        StoreException refused = assertThrows(
                StoreException.class, () -> Database.open("jdbc:sqlite:" + occupied + "/x.db", TestDatabase.CLOCK));
        assertEquals(Trouble.FOLDER_NOT_WRITABLE, refused.trouble());
        assertTrue(String.valueOf(refused.getMessage()).contains(occupied.toString()));
    }

    private static String entry(int number) {
        return "\"" + "x".repeat(3_000) + number + "\"";
    }

    /** The account of the tests may be one for which no file is read-only: it then gives up that right first. */
    private static List<String> unprivileged(Path file) {
        return Files.isWritable(file) ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search") : List.of();
    }

    private List<String> said(List<String> before, String url) throws Exception {
        Process process =
                StoreWriter.command(before, url, folder.resolve("store"), "C").start();
        List<String> lines = process.inputReader().lines().toList();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertFalse(lines.isEmpty(), "said nothing");
        return lines;
    }

    private void assertMessage(@Nullable String message, String... parts) {
        String said = String.valueOf(message);
        assertTrue(said.contains(folder.resolve("store").toString()), said);
        for (String part : parts) {
            assertTrue(said.contains(part), said);
        }
    }
}
