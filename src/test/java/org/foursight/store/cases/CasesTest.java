package org.foursight.store.cases;

import static org.foursight.store.Invented.BY_OKORO;
import static org.foursight.store.Invented.BY_SHAW;
import static org.foursight.store.Invented.SHAW;
import static org.foursight.store.Invented.answer;
import static org.foursight.store.Invented.caseFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foursight.casefile.CaseFileException;
import org.foursight.store.Database;
import org.foursight.store.OnBothDatabases;
import org.foursight.store.TestDatabase;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.junit.jupiter.api.io.TempDir;

/** Cases as revisions, on both databases. Does not test who may see which case. */
class CasesTest {

    @TempDir
    private Path folder;

    @OnBothDatabases
    void a_case_comes_back_as_canonical_json_with_who_when_and_why(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            database.cases().create(caseFile("C-1", "Calls"), "Reported by phone", BY_SHAW, null);
            Revision read = database.cases().read("C-1", BY_OKORO);
            assertTrue(read.body().startsWith("{\"asOf\":\"2026-05-20\",\"incidents\":[{\"basis\":"), read.body());
            assertEquals(Hashes.sha256(read.body()), read.stamp().sha256());
            assertEquals(
                    new RevisionStamp(
                            "C-1", 1, read.stamp().sha256(), SHAW, TestDatabase.CLOCK.instant(), "Reported by phone"),
                    read.stamp());
        }
    }

    @OnBothDatabases
    void each_revision_stays_as_it_was(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            Cases cases = database.cases();
            cases.create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            cases.revise("C-1", 1, caseFile("C-1", "Calls and visits"), "Second statement", BY_OKORO, null);
            assertTrue(cases.readRevision("C-1", 1, BY_SHAW).body().contains("\"Calls\""));
            assertTrue(cases.read("C-1", BY_SHAW).body().contains("\"Calls and visits\""));
            assertEquals(
                    List.of("Reported", "Second statement"),
                    cases.history("C-1", BY_SHAW).stream()
                            .map(RevisionStamp::why)
                            .toList());
        }
    }

    @OnBothDatabases
    void who_comes_second_is_shown_who_was_first_and_where_it_differs(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            Cases cases = database.cases();
            cases.create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            String more = ",\"answers\":[" + answer("a1", "told-to-stop", "yes") + "]";
            cases.revise("C-1", 1, caseFile("C-1", "Calls at night", more), "Spoke to her", BY_OKORO, null);
            Saving saving = cases.revise("C-1", 1, caseFile("C-1", "Calls"), "Typing", BY_SHAW, null);
            Saving.Overtaken overtaken = assertInstanceOf(Saving.Overtaken.class, saving);
            assertEquals("PS 2210 Okoro", overtaken.theirs().by().name());
            assertEquals("Spoke to her", overtaken.theirs().why());
            assertEquals(List.of("/answers/knowledge/told-to-stop", "/incidents/i1/summary"), overtaken.changed());
            assertEquals(2, cases.read("C-1", BY_SHAW).stamp().number());
        }
    }

    @OnBothDatabases
    void a_request_sent_twice_is_carried_out_once(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            Cases cases = database.cases();
            for (int sent = 0; sent < 20; sent++) {
                Saving saving = cases.create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, "key-1");
                assertEquals(sent > 0, ((Saving.Saved) saving).before());
            }
            cases.revise("C-1", 1, caseFile("C-1", "Visits"), "More", BY_SHAW, "key-2");
            cases.revise("C-1", 1, caseFile("C-1", "Visits"), "More", BY_SHAW, "key-2");
            assertEquals(2, cases.history("C-1", BY_SHAW).size());
            assertTrouble(
                    Trouble.KEY_REUSED,
                    () -> cases.revise("C-1", 2, caseFile("C-1", "Other"), "More", BY_SHAW, "key-2"));
            assertInstanceOf(
                    Saving.Saved.class,
                    cases.revise("C-1", 2, caseFile("C-1", "Other"), "More", BY_OKORO, "key-2"),
                    "another person's key is another key");
        }
    }

    @OnBothDatabases
    void what_does_not_fit_is_refused_and_nothing_is_kept_of_it(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            Cases cases = database.cases();
            cases.create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            assertTrouble(
                    Trouble.ALREADY_THERE, () -> cases.create(caseFile("C-1", "Other"), "Reported", BY_SHAW, null));
            assertTrouble(
                    Trouble.NOT_FITTING, () -> cases.revise("C-1", 1, caseFile("C-2", "x"), "More", BY_SHAW, null));
            assertTrouble(
                    Trouble.NOT_FITTING, () -> cases.revise("C-1", 2, caseFile("C-1", "x"), "More", BY_SHAW, null));
            assertTrouble(Trouble.NOT_FITTING, () -> cases.revise("C-1", 1, caseFile("C-1", "x"), " ", BY_SHAW, null));
            assertTrouble(Trouble.NOT_FOUND, () -> cases.read("C-9", BY_SHAW));
            assertTrouble(Trouble.NOT_FOUND, () -> cases.readRevision("C-1", 9, BY_SHAW));
            assertThrows(CaseFileException.class, () -> cases.create("{}".getBytes(), "Reported", BY_SHAW, null));
            assertEquals(1, cases.history("C-1", BY_SHAW).size());
        }
    }

    @OnBothDatabases
    void a_case_that_another_unit_keeps_is_not_owned_up_to(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            Cases cases = database.cases();
            Caller south = Caller.local(new Actor("x", "u-1", "PC 9 Reed", "south"), Purpose.INVESTIGATE);
            cases.create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            assertTrouble(Trouble.NOT_FITTING, () -> cases.create(caseFile("C-1", "Other"), "Reported", south, null));
            assertTrouble(
                    Trouble.ALREADY_THERE, () -> cases.create(caseFile("C-1", "Other"), "Reported", BY_SHAW, null));
        }
    }

    @OnBothDatabases
    void several_cases_are_read_at_once_as_last_saved(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            Cases cases = database.cases();
            cases.create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            cases.create(caseFile("C-2", "Visits"), "Reported", BY_SHAW, null);
            cases.revise("C-1", 1, caseFile("C-1", "Calls at night"), "More", BY_SHAW, null);
            List<Revision> read = cases.read(List.of("C-2", "C-1"), BY_SHAW);
            assertTrue(read.get(0).body().contains("\"Visits\""));
            assertTrue(read.get(1).body().contains("\"Calls at night\""));
            assertTrouble(Trouble.NOT_FOUND, () -> cases.read(List.of("C-1", "C-9"), BY_SHAW));
        }
    }

    @OnBothDatabases
    void a_unit_sees_its_own_cases_in_the_list(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            Cases cases = database.cases();
            Caller south = Caller.local(new Actor("x", "u-1", "PC 9 Reed", "south"), Purpose.INVESTIGATE);
            cases.create(caseFile("C-2", "Calls"), "Reported", BY_SHAW, null);
            cases.create(caseFile("C-1", "Calls"), "Reported", BY_SHAW, null);
            cases.create(caseFile("C-3", "Calls"), "Reported", south, null);
            cases.close("C-2", LocalDate.parse("2026-05-19"), "ordinary", BY_SHAW);
            List<CaseSummary> north = cases.list("north", BY_SHAW);
            assertEquals(
                    List.of("C-1", "C-2"),
                    north.stream().map(CaseSummary::reference).toList());
            assertEquals(LocalDate.parse("2026-05-19"), north.get(1).closed());
            assertEquals("south", cases.unitOf("C-3"));
            assertEquals(Optional.of(LocalDate.parse("2026-05-19")), cases.closedOn("C-2"));
            assertEquals(Optional.empty(), cases.closedOn("C-1"));
            cases.reopen("C-2", BY_SHAW);
            assertFalse(cases.list("north", BY_SHAW).stream().anyMatch(listed -> listed.closed() != null));
        }
    }

    private static void assertTrouble(Trouble trouble, Runnable work) {
        assertEquals(trouble, assertThrows(StoreException.class, work::run).trouble());
    }
}
