package org.foursight.store.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.foursight.store.Invented.BY_OKORO;
import static org.foursight.store.Invented.BY_SHAW;
import static org.foursight.store.Invented.SHAW;
import static org.foursight.store.Invented.answer;
import static org.foursight.store.Invented.caseFile;
import static org.foursight.store.TestDatabase.behindOurBack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.store.Database;
import org.foursight.store.OnBothDatabases;
import org.foursight.store.TestDatabase;
import org.foursight.store.cases.Cases;
import org.foursight.store.connection.CanonicalJson;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit log: complete, without values, and whole or known not to be. Does not test who may read it. */
class AuditLogTest {

    @TempDir
    private Path folder;

    @OnBothDatabases
    void every_change_and_every_reading_has_one_event(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            Cases cases = database.cases();
            cases.create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            cases.read("C-1", BY_OKORO);
            String more = ",\"answers\":[" + answer("a1", "told-to-stop", "yes") + "]";
            cases.revise("C-1", 1, caseFile("C-1", "Calls", more), "Asked", BY_SHAW, null);
            cases.revise("C-1", 1, caseFile("C-1", "Late"), "Late", BY_OKORO, null);
            List<String> events = database.audit().of("C-1", BY_SHAW).stream()
                    .map(AuditEntry::event)
                    .toList();
            assertEquals(
                    List.of("collect ok", "consult ok", "alter ok", "alter failed", "consult ok"),
                    events.stream().map(AuditLogTest::gist).toList());
            assertTrue(
                    events.get(2)
                            .contains("\"object\":{\"after\":2,\"before\":1,\"case\":\"C-1\","
                                    + "\"questions\":[\"/answers/knowledge/told-to-stop\"],\"seals\":[\""),
                    events.get(2));
            assertTrue(database.audit().verify().intact());
        }
    }

    private static String gist(String event) {
        return CanonicalJson.read(event).get("op").stringValue() + " "
                + CanonicalJson.read(event).get("outcome").stringValue();
    }

    @OnBothDatabases
    void what_was_given_to_somebody_is_found_by_case_without_the_rest(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            database.cases().create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            database.cases().create(caseFile("C-2", "Calls"), "Reported", BY_SHAW, null);
            Caller giving = new Caller(SHAW, Purpose.INVESTIGATE, "CPS, \"op\":\"disclose\"", Origin.LOCAL);
            database.audit().disclosed("C-1", "s-1", "pdf", giving);
            database.audit().disclosed("C-2", "s-2", "word", giving);
            database.audit().disclosedList(List.of("C-1", "C-2"), "csv", giving);
            database.audit().record(AuditEvent.done(Operation.CONSULT, giving, AuditObject.of("C-1", "case", null)));
            List<Disclosure> found = database.audit().disclosures("C-1", BY_OKORO);
            assertEquals(1, found.size());
            assertEquals("pdf", found.get(0).format());
            assertEquals("CPS, \"op\":\"disclose\"", found.get(0).recipient());
            assertEquals("investigate", found.get(0).purpose());
            assertEquals(SHAW.name(), found.get(0).by());
            List<AuditEntry> all = database.audit().of("C-1", BY_SHAW);
            assertTrue(all.get(all.size() - 2).event().contains("\"type\":\"disclosures\""), "reading it is logged");
            assertTrue(database.audit().verify().intact());
        }
    }

    @OnBothDatabases
    void no_audit_no_change(TestDatabase kind) {
        String url = kind.url(folder);
        try (Database database = TestDatabase.open(url, folder)) {
            database.cases().create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            behindOurBack(url, "ALTER TABLE audit RENAME TO elsewhere");
            assertThrows(
                    RuntimeException.class,
                    () -> database.cases().revise("C-1", 1, caseFile("C-1", "Visits"), "More", BY_SHAW, null));
            behindOurBack(url, "ALTER TABLE elsewhere RENAME TO audit");
            assertEquals(1, database.cases().history("C-1", BY_SHAW).size());
        }
    }

    @OnBothDatabases
    void rows_that_are_kept_cannot_be_changed_or_deleted(TestDatabase kind) throws SQLException {
        String url = kind.url(folder);
        try (Database database = TestDatabase.open(url, folder);
                Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            database.cases().create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            List<String> tried = new ArrayList<>(List.of(
                    "UPDATE audit SET event = '{}'",
                    "DELETE FROM audit",
                    "UPDATE revisions SET body = '{}'",
                    "DELETE FROM revisions"));
            if (kind == TestDatabase.POSTGRESQL) {
                tried.add("TRUNCATE audit");
            }
            for (String sql : tried) {
                String message = String.valueOf(assertThrows(SQLException.class, () -> statement.execute(sql), sql)
                        .getMessage());
                assertTrue(message.contains("are kept as written"), sql + ": " + message);
            }
        }
    }

    @OnBothDatabases
    void tampering_is_found_and_the_first_bad_event_is_named(TestDatabase kind) {
        String edit = "UPDATE audit SET event = replace(event, 'Shaw', 'Snow') WHERE seq = 4";
        String swap = "UPDATE audit SET seq = CASE seq WHEN 3 THEN -5 ELSE -3 END WHERE seq IN (3, 5)";
        assertFault(kind, ChainFault.EDITED, 4, edit);
        assertFault(kind, ChainFault.EDITED, 2, "UPDATE audit SET reference = 'C-2' WHERE seq = 2");
        assertFault(kind, ChainFault.MISSING, 3, "DELETE FROM audit WHERE seq = 3");
        assertFault(kind, ChainFault.MISSING, 1, "DELETE FROM audit WHERE seq = 1");
        assertFault(kind, ChainFault.SWAPPED, 3, swap, "UPDATE audit SET seq = -seq WHERE seq < 0");
        assertFault(kind, ChainFault.TRUNCATED, 5, "DELETE FROM audit WHERE seq > 4");
        assertFault(kind, ChainFault.TRUNCATED, 1, "DELETE FROM audit");
        assertFault(kind, ChainFault.WRONG_KEY, 6, "UPDATE audit SET key_id = 'other' WHERE seq = 6");
        assertFault(kind, ChainFault.FORGED, 6, "UPDATE audit SET mac = prev WHERE seq = 6");
    }

    private void assertFault(TestDatabase kind, ChainFault fault, long at, String... tampering) {
        Path own = folder.resolve(kind + "-" + fault + "-" + at);
        String url = kind.url(own);
        try (Database database = TestDatabase.open(url, own)) {
            sixEvents(database);
            assertEquals(6, database.audit().verify().events());
            behindOurBack(url, tampering);
            Verification found = database.audit().verify();
            assertEquals(fault, found.fault(), found.sentence());
            assertEquals(at, found.firstBad(), found.sentence());
            assertTrue(found.sentence().contains("event " + at), found.sentence());
        }
    }

    @OnBothDatabases
    void a_log_written_anew_by_somebody_without_the_key_is_found(TestDatabase kind) {
        String url = kind.url(folder);
        try (Database database = TestDatabase.open(url, folder)) {
            sixEvents(database);
            List<AuditEntry> log = database.audit().of("C-1", BY_SHAW);
            List<String> rewriting = new ArrayList<>();
            String prev = log.get(0).hash();
            for (AuditEntry entry : log.subList(1, log.size())) {
                String event = entry.event().replace("Shaw", "Snow");
                String hash = Hashes.sha256(prev + event);
                rewriting.add("UPDATE audit SET event = '" + event + "', prev = '" + prev + "', hash = '" + hash
                        + "' WHERE seq = " + entry.seq());
                prev = hash;
            }
            behindOurBack(url, rewriting.toArray(String[]::new));
            Verification found = database.audit().verify();
            assertEquals(ChainFault.FORGED, found.fault());
            assertEquals(2, found.firstBad());
        }
    }

    @Test
    void an_older_file_put_back_is_found_even_when_it_was_continued() throws IOException {
        Path file = folder.resolve("store/foursight.db");
        Path older = folder.resolve("older.db");
        String url = TestDatabase.SQLITE.url(folder);
        try (Database database = TestDatabase.open(url, folder)) {
            sixEvents(database);
        }
        Files.copy(file, older);
        try (Database database = TestDatabase.open(url, folder)) {
            sixReadings(database, BY_SHAW);
        }
        Files.delete(file);
        Files.copy(older, file);
        try (Database database = TestDatabase.open(url, folder)) {
            assertEquals(ChainFault.TRUNCATED, database.audit().verify().fault());
            sixReadings(database, BY_OKORO);
            sixReadings(database, BY_OKORO);
            Verification found = database.audit().verify();
            assertEquals(ChainFault.OTHER_HISTORY, found.fault());
            assertEquals(7, found.firstBad());
        }
    }

    @OnBothDatabases
    void without_its_key_or_with_another_the_log_is_not_continued(TestDatabase kind) throws IOException {
        String url = kind.url(folder);
        try (Database database = TestDatabase.open(url, folder)) {
            sixEvents(database);
        }
        Path key = only(".audit-key");
        String kept = Files.readString(key);
        Files.delete(key);
        assertNoKey(url, key);
        Files.writeString(key, Hashes.sha256("another") + "\n");
        assertNoKey(url, key);
        Files.writeString(key, kept);
        try (Database database = TestDatabase.open(url, folder)) {
            assertTrue(database.audit().verify().intact());
        }
    }

    private void assertNoKey(String url, Path key) {
        StoreException refused = assertThrows(StoreException.class, () -> TestDatabase.open(url, folder));
        assertEquals(Trouble.AUDIT_KEY, refused.trouble());
        assertTrue(String.valueOf(refused.getMessage()).contains(key.toString()), refused.getMessage());
    }

    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("store"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @OnBothDatabases
    void hostile_texts_stay_on_one_line_of_the_export_and_are_cut(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            String hostile = "a\r\nb\u001b[31m\u202e\ud800";
            Origin origin = new Origin(hostile, "x".repeat(1_000_000), null);
            Caller caller = new Caller(SHAW, Purpose.AUDIT, null, origin);
            database.audit().record(AuditEvent.done(Operation.SIGN_IN, caller, AuditObject.named("session", null)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            database.audit().export(out, BY_OKORO);
            List<String> lines = out.toString(UTF_8).lines().toList();
            assertEquals(2, lines.size());
            assertTrue(lines.get(0).length() < 2_000);
            assertTrue(lines.get(0).contains("… (cut)"));
            assertFalse(lines.get(0).contains("\u001b"));
            assertTrue(lines.get(1).contains("\"op\":\"export\""));
            assertTrue(database.audit().verify().intact());
        }
    }

    private static void sixEvents(Database database) {
        database.cases().create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
        for (int reading = 0; reading < 5; reading++) {
            database.cases().read("C-1", BY_SHAW);
        }
    }

    private static void sixReadings(Database database, Caller caller) {
        for (int reading = 0; reading < 6; reading++) {
            database.cases().read("C-1", caller);
        }
    }
}
