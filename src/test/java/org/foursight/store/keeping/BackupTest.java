package org.foursight.store.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.foursight.store.Invented.BY_OKORO;
import static org.foursight.store.Invented.BY_SHAW;
import static org.foursight.store.Invented.caseFile;
import static org.foursight.store.TestDatabase.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.foursight.store.Database;
import org.foursight.store.TestDatabase;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup while in use, and restore. Does not test that backups are kept elsewhere. */
class BackupTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private String url = "";
    private Path keys = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void place() {
        url = TestDatabase.SQLITE.url(folder);
        keys = folder.resolve("store");
        copy = folder.resolve("backups/monday.db");
    }

    @Test
    void a_backup_made_during_writes_holds_what_was_there_and_can_be_put_back() throws Exception {
        int before;
        try (Database database = TestDatabase.open(url, folder)) {
            ExecutorService writer = Executors.newSingleThreadExecutor();
            create(database, 0, 20);
            Future<?> writing = writer.submit(() -> create(database, 20, 120));
            before = database.cases().list("north", BY_SHAW).size();
            Backup backup = database.keeping().backup(copy, BY_OKORO);
            writing.get();
            writer.shutdown();
            assertEquals(Hashes.sha256(copy), backup.sha256());
            assertEquals(List.of("monday.db", "monday.db.sha256"), names(folder.resolve("backups")));
            assertTrue(database.audit().verify().intact());
        }
        try (Database database = Database.restore(copy, url, keys, CLOCK, BY_OKORO)) {
            int after = database.cases().list("north", BY_SHAW).size();
            assertTrue(after >= before && after <= 120, before + " before, " + after + " after");
            assertEquals(List.of(), database.keeping().integrity());
            create(database, 200, 201);
        }
        assertTrue(
                names(keys).stream().anyMatch(name -> name.startsWith("foursight.db.before-2026-05-20")),
                names(keys).toString());
    }

    @Test
    void a_backup_can_be_put_into_an_empty_folder_with_the_key() throws IOException {
        backedUp();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        String other = "jdbc:sqlite:" + elsewhere.resolve("foursight.db");
        assertEquals(Trouble.AUDIT_KEY, refusal(other, elsewhere));
        Files.copy(keys.resolve("foursight.db.audit-key"), elsewhere.resolve("foursight.db.audit-key"));
        try (Database database = Database.restore(copy, other, elsewhere, CLOCK, BY_OKORO)) {
            assertEquals(5, database.cases().list("north", BY_SHAW).size());
            assertEquals(List.of(), database.keeping().integrity());
        }
    }

    @Test
    void the_log_says_how_much_of_itself_a_restore_gave_up() throws IOException {
        backedUp();
        try (Database database = TestDatabase.open(url, folder)) {
            create(database, 5, 9);
        }
        try (Database database = Database.restore(copy, url, keys, CLOCK, BY_OKORO)) {
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            database.audit().export(log, BY_OKORO);
            assertTrue(
                    log.toString(UTF_8).contains("\"object\":{\"after\":5,\"before\":10,\"id\""), log.toString(UTF_8));
        }
    }

    @Test
    void a_flipped_byte_in_any_page_is_refused_and_nothing_is_changed() throws IOException {
        backedUp();
        byte[] whole = Files.readAllBytes(copy);
        String before = Hashes.sha256(keys.resolve("foursight.db"));
        for (int at = PAGE / 2; at < whole.length; at += PAGE) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(copy, flipped);
            assertEquals(Trouble.BAD_BACKUP, refusal(url, keys));
        }
        assertEquals(before, Hashes.sha256(keys.resolve("foursight.db")));
    }

    @Test
    void a_backup_whose_log_was_changed_is_refused_even_with_a_matching_hash() throws IOException {
        backedUp();
        TestDatabase.behindOurBack("jdbc:sqlite:" + copy, "DELETE FROM audit WHERE seq = 3");
        Files.writeString(Backup.hashFile(copy), Hashes.sha256(copy) + "  monday.db\n");
        assertEquals(Trouble.BAD_BACKUP, refusal(url, keys));
    }

    @Test
    void a_database_in_use_is_not_replaced() throws IOException {
        backedUp();
        try (Database database = TestDatabase.open(url, folder)) {
            assertEquals(Trouble.BUSY, refusal(url, keys));
            assertEquals(5, database.cases().list("north", BY_SHAW).size());
        }
        Database.restore(copy, url, keys, CLOCK, BY_OKORO).close();
    }

    @Test
    void a_backup_never_replaces_a_file_and_one_that_fails_leaves_none() throws IOException {
        backedUp();
        try (Database database = TestDatabase.open(url, folder)) {
            StoreException refused =
                    assertThrows(StoreException.class, () -> database.keeping().backup(copy, BY_OKORO));
            assertEquals(Trouble.ALREADY_THERE, refused.trouble());
            Path nowhere =
                    Files.writeString(folder.resolve("occupied"), "a file").resolve("copy.db");
            assertThrows(StoreException.class, () -> database.keeping().backup(nowhere, BY_OKORO));
        }
        assertFalse(names(folder.resolve("backups")).stream().anyMatch(name -> name.endsWith(".part")));
    }

    @Test
    void postgresql_is_backed_up_with_its_own_tools() {
        try (Database database = TestDatabase.POSTGRESQL.fresh(folder)) {
            StoreException refused =
                    assertThrows(StoreException.class, () -> database.keeping().backup(copy, BY_OKORO));
            assertEquals(Trouble.NOT_SUPPORTED, refused.trouble());
            assertTrue(String.valueOf(refused.getMessage()).contains("pg_dump"));
        }
        assertEquals(Trouble.NOT_SUPPORTED, refusal("jdbc:postgresql://localhost/x", keys));
    }

    private void backedUp() {
        try (Database database = TestDatabase.open(url, folder)) {
            create(database, 0, 5);
            database.keeping().backup(copy, BY_OKORO);
        }
    }

    private Trouble refusal(String target, Path keyFolder) {
        return assertThrows(StoreException.class, () -> Database.restore(copy, target, keyFolder, CLOCK, BY_OKORO))
                .trouble();
    }

    private static void create(Database database, int from, int to) {
        for (int number = from; number < to; number++) {
            database.cases().create(caseFile("C-" + number, "Calls"), "Reported", BY_SHAW, null);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
