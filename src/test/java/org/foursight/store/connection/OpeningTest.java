package org.foursight.store.connection;

import static org.foursight.store.Invented.BY_SHAW;
import static org.foursight.store.Invented.caseFile;
import static org.foursight.store.TestDatabase.CLOCK;
import static org.foursight.store.TestDatabase.behindOurBack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.store.Database;
import org.foursight.store.OnBothDatabases;
import org.foursight.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a database: what is made, what is checked, and what is said when it cannot be used. */
class OpeningTest {

    @TempDir
    private Path folder;

    @Test
    void folder_and_files_are_for_their_owner_alone() throws IOException {
        try (Database database = TestDatabase.SQLITE.fresh(folder)) {
            database.cases().create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            assertEquals(folder.resolve("store/foursight.db").toString(), database.place());
            assertEquals("rwx------", permissions(folder.resolve("store")));
            try (Stream<Path> files = Files.list(folder.resolve("store"))) {
                List<Path> found = files.toList();
                assertTrue(found.size() >= 6, found.toString());
                for (Path file : found) {
                    assertEquals("rw-------", permissions(file), file.toString());
                }
            }
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void every_connection_has_the_settings_that_keep_data_safe() throws SQLException {
        String url = TestDatabase.SQLITE.url(folder);
        TestDatabase.open(url, folder).close();
        Place place = Place.of(url + "?synchronous=OFF&foreign_keys=false&journal_mode=DELETE", null);
        for (boolean writes : List.of(true, false)) {
            try (Connection connection = new SqliteSource(place, writes).getConnection()) {
                assertEquals("wal", SqliteSource.answer(connection, "PRAGMA journal_mode"));
                assertEquals("2", SqliteSource.answer(connection, "PRAGMA synchronous"));
                assertEquals("1", SqliteSource.answer(connection, "PRAGMA foreign_keys"));
                assertEquals("1", SqliteSource.answer(connection, "PRAGMA secure_delete"));
                assertEquals("0", SqliteSource.answer(connection, "PRAGMA trusted_schema"));
                assertEquals("5000", SqliteSource.answer(connection, "PRAGMA busy_timeout"));
                assertEquals("1", SqliteSource.answer(connection, "PRAGMA cell_size_check"));
                assertEquals(writes ? "0" : "1", SqliteSource.answer(connection, "PRAGMA query_only"));
            }
        }
    }

    @Test
    void a_setting_that_does_not_take_stops_the_start() {
        // Without shared memory, as on a network disk, SQLite stays with its older journal.
        String url = "jdbc:sqlite:file:" + folder.resolve("store/foursight.db") + "?vfs=unix-dotfile";
        assertRefused(Trouble.UNSAFE_SETTING, url, "journal_mode", "local disk");
    }

    @Test
    void a_file_that_is_something_else_is_left_as_it_is() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear colleague, ".repeat(100));
        assertRefused(Trouble.NOT_A_DATABASE, "jdbc:sqlite:" + letter, letter.toString(), "another file");
        assertEquals("Dear colleague, ".repeat(100), Files.readString(letter));
    }

    @Test
    void a_damaged_file_says_to_restore() throws IOException {
        String url = TestDatabase.SQLITE.url(folder);
        TestDatabase.open(url, folder).close();
        Path file = folder.resolve("store/foursight.db");
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        assertRefused(Trouble.DAMAGED, url, file.toString(), "restore the last backup");
    }

    @OnBothDatabases
    void tables_of_a_newer_version_are_not_touched(TestDatabase kind) {
        String url = kind.url(folder);
        TestDatabase.open(url, folder).close();
        String later = "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
                + " installed_by, execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, "
                + (kind == TestDatabase.SQLITE ? "1" : "true") + ")";
        behindOurBack(url, later);
        assertRefused(Trouble.NEWER_SCHEMA, url, "newer version");
    }

    @OnBothDatabases
    void tables_made_by_something_else_are_not_touched(TestDatabase kind) {
        String url = kind.url(folder);
        TestDatabase.open(url, folder).close();
        behindOurBack(url, "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '1'");
        assertRefused(Trouble.OTHER_SCHEMA, url, "another database");
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_its_password() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + port + "/cases?user=foursight&password=hush";
        StoreException refused = assertRefused(Trouble.UNREACHABLE, url, "localhost:" + port, "Check that it runs");
        assertTrue(refused.trouble().unavailable());
        assertFalse(String.valueOf(refused.getMessage()).contains("hush"));
    }

    @Test
    void a_server_without_the_database_says_what_to_check() {
        String url = TestDatabase.POSTGRESQL.url(folder).replaceFirst("/test_[0-9]+", "/no_such_database");
        assertRefused(Trouble.SIGN_IN_REFUSED, url, "no_such_database", "the name of the database");
    }

    @Test
    void other_kinds_of_database_are_refused() {
        for (String url : List.of("jdbc:h2:mem:x", "jdbc:sqlite:", "jdbc:sqlite::memory:", "mysql://host/x", "")) {
            assertRefused(Trouble.NOT_SUPPORTED, url, "the path of a file");
        }
        assertTrue(Database.standardUrl().endsWith(".foursight/foursight.db"));
    }

    @Test
    void a_path_alone_is_a_file() {
        Path file = folder.resolve("a folder/cases.db");
        try (Database database = Database.open(file.toString(), CLOCK)) {
            assertEquals(file.toString(), database.place());
        }
        assertTrue(Files.exists(file));
    }

    @Test
    void connections_cut_off_by_the_server_are_replaced() {
        String url = TestDatabase.POSTGRESQL.url(folder);
        try (Database database = TestDatabase.open(url, folder)) {
            database.cases().create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            behindOurBack(
                    url,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                            + " AND datname = current_database()");
            for (int time = 0; time < 10 && !answers(database); time++) {
                assertTrue(time < 9, "it must come back");
            }
            assertEquals(1, database.cases().read("C-1", BY_SHAW).stamp().number());
        }
    }

    private static boolean answers(Database database) {
        try {
            database.cases().read("C-1", BY_SHAW);
            return true;
        } catch (StoreException cut) {
            assertEquals(Trouble.UNREACHABLE, cut.trouble());
            return false;
        }
    }

    private StoreException assertRefused(Trouble trouble, String url, String... said) {
        StoreException refused =
                assertThrows(StoreException.class, () -> Database.open(url, folder.resolve("store"), CLOCK), url);
        String message = String.valueOf(refused.getMessage());
        assertEquals(trouble, refused.trouble(), message);
        for (String part : said) {
            assertTrue(message.contains(part), message);
        }
        return refused;
    }
}
