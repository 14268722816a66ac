package org.foursight.store.keeping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.foursight.store.Invented.BY_OKORO;
import static org.foursight.store.Invented.BY_SHAW;
import static org.foursight.store.Invented.caseFile;
import static org.foursight.store.TestDatabase.behindOurBack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foursight.store.Database;
import org.foursight.store.OnBothDatabases;
import org.foursight.store.TestDatabase;
import org.foursight.store.audit.AuditEntry;
import org.foursight.store.audit.Operation;
import org.foursight.store.cases.CaseSummary;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Integrity, erasure and retention, on both databases. Does not test who may order them. */
class KeepingTest {

    private static final String MARKER = "Zinnia-marker-4471";

    @TempDir
    private Path folder;

    @OnBothDatabases
    void integrity_names_what_was_changed_behind_our_back(TestDatabase kind) {
        String url = kind.url(folder);
        try (Database database = TestDatabase.open(url, folder)) {
            filled(database);
            assertEquals(List.of(), database.keeping().integrity());
            behindOurBack(url, "UPDATE revisions SET body = replace(body, 'Calls', 'Cards') WHERE reference = 'C-2'");
            assertEquals(
                    List.of("Revision 1 of case C-2 is not what was saved."),
                    database.keeping().integrity());
            behindOurBack(url, "UPDATE cases SET revision = 5 WHERE reference = 'C-2'");
            assertTrue(database.keeping().integrity().contains("Case C-2 lacks a revision."));
            behindOurBack(url, "DELETE FROM audit WHERE seq = 2");
            assertTrue(database.keeping().integrity().stream().anyMatch(found -> found.contains("from event 2")));
        }
    }

    @OnBothDatabases
    void an_act_that_was_changed_or_taken_out_behind_our_back_is_found(TestDatabase kind) {
        String url = kind.url(folder);
        try (Database database = TestDatabase.open(url, folder)) {
            filled(database);
            assertEquals(List.of(), database.keeping().brokenSeals());
            behindOurBack(url, "UPDATE acts SET name = 'Somebody else' WHERE number = 2");
            String changed = "Act 2 about case C-1 is not what was saved.";
            String missing = "Something of case C-1 is not there as the audit log tells of it.";
            assertEquals(List.of(changed, missing), database.keeping().brokenSeals());
            assertTrue(database.keeping().integrity().contains(changed));
            behindOurBack(url, "DELETE FROM acts WHERE number = 2");
            assertEquals(List.of(missing), database.keeping().brokenSeals());
            database.keeping().erase("C-1", "Chief officer, retention review 12", BY_OKORO);
            assertEquals(List.of(), database.keeping().brokenSeals());
        }
    }

    @OnBothDatabases
    void a_revision_or_report_that_was_changed_behind_our_back_with_its_hash_is_found(TestDatabase kind) {
        String url = kind.url(folder);
        try (Database database = TestDatabase.open(url, folder)) {
            filled(database);
            String id = database.screenings().all("C-1", BY_SHAW).get(0).id();
            String missing = "Something of case C-1 is not there as the audit log tells of it.";
            behindOurBack(url, "UPDATE revisions SET why = 'Nothing in it' WHERE reference = 'C-1' AND number = 1");
            assertEquals(
                    List.of("Revision 1 of case C-1 is not what was saved.", missing),
                    database.keeping().brokenSeals());
            behindOurBack(
                    url,
                    "UPDATE revisions SET why = 'Reported' WHERE reference = 'C-1' AND number = 1",
                    "UPDATE screenings SET sha256 = '" + Hashes.sha256("other") + "', report = "
                            + (kind == TestDatabase.POSTGRESQL
                                    ? "convert_to('other', 'UTF8')"
                                    : "CAST('other' AS BLOB)"));
            assertEquals(
                    List.of("Screening " + id + " is not what was saved.", missing),
                    database.keeping().brokenSeals());
            behindOurBack(
                    url,
                    "UPDATE revisions SET body = '{}', sha256 = '" + Hashes.sha256("{}") + "' WHERE reference = 'C-2'");
            assertTrue(database.keeping().integrity().contains("Revision 1 of case C-2 is not what was saved."));
            behindOurBack(url, "UPDATE audit SET event = 'no event' WHERE seq = 1");
            assertTrue(database.keeping().integrity().contains("Revision 1 of case C-1 is not what was saved."));
        }
    }

    @OnBothDatabases
    void an_erased_case_is_gone_and_the_log_keeps_that_it_went_and_why(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            filled(database);
            String authority = "Chief officer, retention review 12";
            assertThrows(StoreException.class, () -> database.keeping().erase("C-1", " ", BY_OKORO));
            database.keeping().erase("C-1", authority, BY_OKORO);
            assertThrows(StoreException.class, () -> database.cases().read("C-1", BY_SHAW));
            assertEquals(List.of(), database.screenings().all("C-1", BY_SHAW));
            assertEquals(1, database.cases().list("north", BY_SHAW).size());
            assertEquals(List.of(), database.keeping().integrity());
            List<AuditEntry> log = database.audit().of("C-1", BY_SHAW);
            assertTrue(log.stream()
                    .anyMatch(entry -> entry.event().contains("\"op\":\"erase\"")
                            && entry.event().contains(authority)));
            assertFalse(log.stream().anyMatch(entry -> entry.event().contains(MARKER)));
            assertThrows(StoreException.class, () -> database.keeping().erase("C-1", authority, BY_OKORO));
        }
    }

    @Test
    void no_byte_of_an_erased_case_is_left_in_the_files() throws IOException {
        try (Database database = TestDatabase.SQLITE.fresh(folder)) {
            filled(database);
            assertTrue(inFiles(MARKER), "it was there");
            database.keeping().erase("C-1", "Chief officer", BY_OKORO);
            assertFalse(inFiles(MARKER));
        }
        assertFalse(inFiles(MARKER));
    }

    @Test
    void every_table_with_rows_of_a_case_is_emptied_by_erasure() throws SQLException {
        TestDatabase.SQLITE.fresh(folder).close();
        Set<String> tables = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(TestDatabase.SQLITE.url(folder));
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT t.name FROM sqlite_master t JOIN pragma_table_info(t.name)"
                                + " c WHERE t.type = 'table' AND c.name = 'reference'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertTrue(tables.removeAll(Set.of("audit")) && tables.remove("erasing"), tables.toString());
        assertEquals(tables, new TreeSet<>(Erasure.TABLES));
    }

    private boolean inFiles(String marker) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("store"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, ISO_8859_1).contains(marker)) {
                    return true;
                }
            }
            return false;
        }
    }

    @OnBothDatabases
    void closed_cases_come_up_for_review_when_their_time_is_over_and_stay_until_then(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            filled(database);
            RetentionSchedule schedule =
                    RetentionSchedule.read("{\"reviewAfter\": {\"ordinary\": \"P1Y\", \"serious\": \"P10Y\"}}");
            database.cases().close("C-1", LocalDate.parse("2025-05-20"), "ordinary", BY_SHAW);
            database.cases().close("C-2", LocalDate.parse("2025-05-20"), "serious", BY_SHAW);
            assertEquals(List.of(), due(database, schedule, "2026-05-19"));
            assertEquals(List.of("C-1"), due(database, schedule, "2026-05-20"));
            assertEquals(List.of("C-1", "C-2"), due(database, schedule, "2035-05-20"));
            database.cases().close("C-2", LocalDate.parse("2025-05-20"), "unheard-of", BY_SHAW);
            assertEquals(List.of("C-2"), due(database, schedule, "2025-05-20"), "a class not in the schedule shows");
            assertEquals(2, database.cases().list("north", BY_SHAW).size(), "nothing was erased");
        }
    }

    private static List<String> due(Database database, RetentionSchedule schedule, String today) {
        return database.keeping().dueForReview(schedule, LocalDate.parse(today), BY_OKORO).stream()
                .map(CaseSummary::reference)
                .toList();
    }

    @Test
    void a_schedule_that_cannot_be_read_says_how_to_write_it() {
        List<String> wrong = List.of(
                "",
                "{}",
                "{\"reviewAfter\":{\"a\":\"soon\"}}",
                "{\"reviewAfter\":{\"a\":\"-P1Y\"}}",
                "{\"reviewAfter\"");
        for (String json : wrong) {
            StoreException refused = assertThrows(StoreException.class, () -> RetentionSchedule.read(json), json);
            assertTrue(String.valueOf(refused.getMessage()).contains("Write {\"reviewAfter\""), json);
        }
    }

    private static void filled(Database database) {
        database.cases().create(caseFile("C-1", MARKER), "Reported", BY_SHAW, "key-" + MARKER.length());
        database.cases().create(caseFile("C-2", "Calls"), "Reported", BY_SHAW, null);
        database.cases().revise("C-1", 1, caseFile("C-1", MARKER + " again"), "More", BY_SHAW, null);
        database.screenings().add("C-1", 1, "2026.1", "f00d", "{\"of\":\"" + MARKER + "\"}", id -> "{}", BY_SHAW);
        database.acts().add("C-1", 1, Operation.DECIDE, "ownView", "{\"of\":\"" + MARKER + "\"}", BY_SHAW);
        String draft = database.drafts().open("C-1", BY_SHAW).id();
        database.drafts().save(draft, "/incidents/i1/summary", "\"" + MARKER + "\"", BY_SHAW);
    }
}
