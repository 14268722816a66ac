package org.foursight.store.cases;

import static org.foursight.store.Invented.BY_OKORO;
import static org.foursight.store.Invented.BY_SHAW;
import static org.foursight.store.Invented.caseFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.foursight.store.Database;
import org.foursight.store.OnBothDatabases;
import org.foursight.store.TestDatabase;
import org.foursight.store.audit.AuditEntry;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.StoreException;
import org.junit.jupiter.api.io.TempDir;

/** Screenings as they were, on both databases. Does not test what is in a report. */
class ScreeningsTest {

    private static final String REPORT = "{\n  \"caseReference\": \"C-1\",\n  \"summary\": \"ŵ ŷ £ “quoted” 𝄞\"\n}\n";

    @TempDir
    private Path folder;

    @OnBothDatabases
    void a_screening_comes_back_byte_for_byte_with_its_revision_and_its_rules(TestDatabase kind) {
        try (Database database = begun(kind)) {
            ScreeningStamp stamp = database.screenings().add("C-1", 1, "2026.1", "f00d", REPORT, id -> "{}", BY_SHAW);
            StoredScreening read = database.screenings().latest("C-1", BY_OKORO).orElseThrow();
            assertEquals(new StoredScreening(stamp, REPORT), read);
            assertEquals(read, database.screenings().read("C-1", stamp.id(), BY_OKORO));
            assertEquals(Hashes.sha256(REPORT), stamp.sha256());
            assertEquals("f00d 1", stamp.ruleBookHash() + " " + stamp.revision());
        }
    }

    @OnBothDatabases
    void the_latest_is_the_last_and_all_are_kept(TestDatabase kind) {
        try (Database database = begun(kind)) {
            Screenings screenings = database.screenings();
            assertEquals(Optional.empty(), screenings.latest("C-1", BY_SHAW));
            screenings.add("C-1", 1, "2026.1", "f00d", REPORT, id -> "{}", BY_SHAW);
            database.cases().revise("C-1", 1, caseFile("C-1", "Visits"), "More", BY_SHAW, null);
            screenings.add("C-1", 2, "2026.2", "beef", "{}", id -> "{}", BY_OKORO);
            assertEquals(
                    List.of("2026.1 1", "2026.2 2"),
                    screenings.all("C-1", BY_SHAW).stream()
                            .map(stamp -> stamp.ruleBookVersion() + " " + stamp.number())
                            .toList());
            assertEquals("{}", screenings.latest("C-1", BY_SHAW).orElseThrow().report());
        }
    }

    @OnBothDatabases
    void each_run_and_each_reading_is_logged_with_the_hash_of_the_rules(TestDatabase kind) {
        try (Database database = begun(kind)) {
            database.screenings().add("C-1", 1, "2026.1", "f00d", REPORT, id -> "{}", BY_SHAW);
            database.screenings().latest("C-1", BY_OKORO);
            List<AuditEntry> log = database.audit().of("C-1", BY_SHAW);
            assertTrue(
                    log.get(1).event().contains("\"op\":\"runRules\""),
                    log.get(1).event());
            assertTrue(
                    log.get(1).event().contains("\"ruleBook\":\"f00d\""),
                    log.get(1).event());
            assertTrue(
                    log.get(2).event().contains("\"op\":\"consult\""),
                    log.get(2).event());
        }
    }

    @OnBothDatabases
    void a_screening_of_what_is_not_there_is_refused(TestDatabase kind) {
        try (Database database = begun(kind)) {
            Screenings screenings = database.screenings();
            assertThrows(
                    StoreException.class,
                    () -> screenings.add("C-1", 2, "2026.1", "f00d", REPORT, id -> "{}", BY_SHAW));
            assertThrows(
                    StoreException.class,
                    () -> screenings.add("C-9", 1, "2026.1", "f00d", REPORT, id -> "{}", BY_SHAW));
            assertThrows(StoreException.class, () -> screenings.read("C-1", "none", BY_SHAW));
            assertEquals(List.of(), screenings.all("C-1", BY_SHAW));
        }
    }

    private Database begun(TestDatabase kind) {
        Database database = kind.fresh(folder);
        database.cases().create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
        return database;
    }
}
