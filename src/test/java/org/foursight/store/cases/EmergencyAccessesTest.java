package org.foursight.store.cases;

import static org.foursight.store.Invented.BY_OKORO;
import static org.foursight.store.Invented.BY_SHAW;
import static org.foursight.store.Invented.OKORO;
import static org.foursight.store.Invented.SHAW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.foursight.store.Database;
import org.foursight.store.Invented;
import org.foursight.store.OnBothDatabases;
import org.foursight.store.TestDatabase;
import org.foursight.store.audit.AuditEntry;
import org.foursight.store.connection.StoreException;
import org.junit.jupiter.api.io.TempDir;

/** Emergency accesses as they are kept. Who may ask for one is tested over HTTP. */
class EmergencyAccessesTest {

    @TempDir
    private Path folder;

    @OnBothDatabases
    void an_access_is_in_force_for_its_person_and_case_until_it_ends(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            database.cases().create(Invented.caseFile("a-1", "text"), "first", BY_SHAW, null);
            database.cases().create(Invented.caseFile("b-1", "text"), "first", BY_SHAW, null);
            EmergencyAccess given = database.emergencyAccesses().give("a-1", "why", BY_OKORO);
            Instant end = TestDatabase.CLOCK.instant().plus(Duration.ofHours(2));
            assertEquals(end, given.until());
            assertEquals("north", given.unit());
            EmergencyAccesses accesses = database.emergencyAccesses();
            assertTrue(accesses.inForce("a-1", OKORO, end.minusMillis(1)));
            assertFalse(accesses.inForce("a-1", OKORO, end));
            assertFalse(accesses.inForce("b-1", OKORO, end.minusMillis(1)));
            assertFalse(accesses.inForce("a-1", SHAW, end.minusMillis(1)));
            accesses.give("a-1", "again", BY_OKORO);
            assertEquals(
                    List.of("why", "again"),
                    accesses.toCasesOf("north", BY_SHAW).stream()
                            .map(EmergencyAccess::reason)
                            .toList());
            assertEquals(2, accesses.toCasesOf(null, BY_SHAW).size());
            assertEquals(List.of(), accesses.toCasesOf("south", BY_SHAW));
        }
    }

    @OnBothDatabases
    void without_a_case_or_a_reason_there_is_none(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            database.cases().create(Invented.caseFile("a-1", "text"), "first", BY_SHAW, null);
            EmergencyAccesses accesses = database.emergencyAccesses();
            assertThrows(StoreException.class, () -> accesses.give("a-1", " ", BY_OKORO));
            assertThrows(StoreException.class, () -> accesses.give("none", "why", BY_OKORO));
            assertEquals(List.of(), accesses.toCasesOf(null, BY_SHAW));
        }
    }

    @OnBothDatabases
    void an_access_is_looked_at_once_by_another_person_of_the_unit_that_keeps_the_case(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            database.cases().create(Invented.caseFile("a-1", "text"), "first", BY_SHAW, null);
            EmergencyAccesses accesses = database.emergencyAccesses();
            assertEquals(null, accesses.give("a-1", "why", BY_OKORO).looked());
            assertThrows(StoreException.class, () -> accesses.look("a-1", 1, " ", "north", BY_SHAW));
            assertThrows(StoreException.class, () -> accesses.look("a-1", 1, "own", "north", BY_OKORO));
            assertThrows(StoreException.class, () -> accesses.look("a-1", 1, "other unit", "south", BY_SHAW));
            assertThrows(StoreException.class, () -> accesses.look("a-1", 2, "none", null, BY_SHAW));
            EmergencyAccess.Look look = accesses.look("a-1", 1, "It was right to.", "north", BY_SHAW)
                    .looked();
            assertEquals(new EmergencyAccess.Look(SHAW, TestDatabase.CLOCK.instant(), "It was right to."), look);
            assertEquals(look, accesses.toCasesOf("north", BY_SHAW).get(0).looked());
            assertThrows(StoreException.class, () -> accesses.look("a-1", 1, "again", "north", BY_SHAW));
            List<AuditEntry> log = database.audit().of("a-1", BY_SHAW);
            assertTrue(log.stream().anyMatch(entry -> entry.event().contains("\"op\":\"review\"")));
            assertFalse(log.stream().anyMatch(entry -> entry.event().contains("right to")));
            database.keeping().erase("a-1", "Chief officer", BY_OKORO);
            assertEquals(List.of(), accesses.toCasesOf(null, BY_SHAW));
        }
    }

    @OnBothDatabases
    void an_access_is_kept_as_written_and_goes_only_with_its_case(TestDatabase kind) {
        String url = kind.url(folder);
        try (Database database = TestDatabase.open(url, folder)) {
            database.cases().create(Invented.caseFile("a-1", "text"), "first", BY_SHAW, null);
            database.emergencyAccesses().give("a-1", "why", BY_OKORO);
            assertThrows(AssertionError.class, () -> change(kind, url, "DELETE FROM emergency_accesses"));
            assertThrows(AssertionError.class, () -> change(kind, url, "UPDATE emergency_accesses SET reason = 'x'"));
            change(
                    kind,
                    url,
                    "INSERT INTO erasing (reference) VALUES ('a-1')",
                    "DELETE FROM revisions WHERE reference = 'a-1'",
                    "DELETE FROM cases WHERE reference = 'a-1'");
            assertEquals(List.of(), database.emergencyAccesses().toCasesOf(null, BY_SHAW));
        }
    }

    /** Do what the program itself could do: triggers and foreign keys stand in the way. */
    private static void change(TestDatabase kind, String url, String... statements) {
        String[] all = new String[statements.length + 1];
        all[0] = kind == TestDatabase.SQLITE ? "PRAGMA foreign_keys = ON" : "SET session_replication_role = origin";
        System.arraycopy(statements, 0, all, 1, statements.length);
        TestDatabase.behindOurBack(url, all);
    }
}
