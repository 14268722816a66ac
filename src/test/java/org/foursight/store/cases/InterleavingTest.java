package org.foursight.store.cases;

import static org.foursight.store.Invented.caseFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.foursight.store.Database;
import org.foursight.store.OnBothDatabases;
import org.foursight.store.TestDatabase;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.AuditEntry;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.store.connection.CanonicalJson;
import org.junit.jupiter.api.io.TempDir;

/** Many writers on one case: each change is made on what is there, or refused. */
class InterleavingTest {

    private static final int WRITERS = 20;
    private static final int EACH = 50;

    @TempDir
    private Path folder;

    @OnBothDatabases
    void a_thousand_writes_by_twenty_people_lose_no_update(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder)) {
            database.cases().create(caseFile("C-1", "0"), "Reported", by(0), null);
            ExecutorService people = Executors.newFixedThreadPool(WRITERS);
            List<Future<Integer>> counts = new ArrayList<>();
            for (int person = 1; person <= WRITERS; person++) {
                Caller caller = by(person);
                counts.add(people.submit(() -> addOneEachTime(database.cases(), caller)));
            }
            int saved = 0;
            for (Future<Integer> count : counts) {
                saved += count.get(2, TimeUnit.MINUTES);
            }
            people.shutdown();
            Revision last = database.cases().read("C-1", by(0));
            assertEquals(saved + 1, last.stamp().number());
            assertEquals(saved, counted(last));
            List<AuditEntry> audit = database.audit().of("C-1", by(0));
            assertEquals(saved, events(audit, "\"outcome\":\"ok\""));
            assertEquals(WRITERS * EACH - saved, events(audit, "\"code\":\"overtaken\""));
            assertTrue(saved >= EACH && saved < WRITERS * EACH, saved + " saved: they must meet");
            assertEquals(List.of(), database.keeping().integrity());
        }
    }

    /** Read the number in the case file and write one more, as often as told; return how often that was saved. */
    private static int addOneEachTime(Cases cases, Caller caller) {
        int saved = 0;
        for (int time = 0; time < EACH; time++) {
            Revision read = cases.read("C-1", caller);
            byte[] more = caseFile("C-1", Integer.toString(counted(read) + 1));
            Saving saving = cases.revise("C-1", read.stamp().number(), more, "One more", caller, null);
            saved += saving instanceof Saving.Saved ? 1 : 0;
        }
        return saved;
    }

    private static int counted(Revision revision) {
        return Integer.parseInt(CanonicalJson.read(revision.body())
                .get("incidents")
                .get(0)
                .get("summary")
                .stringValue());
    }

    private static long events(List<AuditEntry> audit, String mark) {
        return audit.stream()
                .map(AuditEntry::event)
                .filter(event -> event.contains("\"op\":\"alter\"") && event.contains(mark))
                .count();
    }

    private static Caller by(int number) {
        return Caller.local(
                new Actor("https://sign-in.example", "u-" + number, "PC " + number, "north"), Purpose.INVESTIGATE);
    }
}
