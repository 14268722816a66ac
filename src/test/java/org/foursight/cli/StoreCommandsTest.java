package org.foursight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.foursight.casework.Casework;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.foursight.store.Database;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator does with an installation, on a real database file. */
class StoreCommandsTest {

    private static final Screening SCREENING = Loaded.SCREENING;
    private static final String REFERENCE = "demo/workplace-parcel";

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path bundle = Path.of("");

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void keep_one_case() throws Exception {
        file = folder.resolve("store/foursight.db");
        bundle = folder.resolve("bundle.json");
        Caller caller = Installation.caller(Purpose.INVESTIGATE);
        try (Database database = Database.open("jdbc:sqlite:" + file, Clock.systemUTC())) {
            Casework casework = new Casework(database, SCREENING, Clock.systemUTC());
            byte[] caseFile = Loaded.CASES.caseFile("ex-partner-recorded-as-harassment");
            database.cases().create(caseFile, "reported", caller, null);
            casework.screen(REFERENCE, caller);
            Files.writeString(bundle, casework.bundle(REFERENCE, caller).orElseThrow());
        }
    }

    @Test
    void a_bundle_is_verified_on_its_own_and_a_changed_one_is_refused() throws Exception {
        Outcome whole = run("verify", bundle.toString());
        assertEquals(0, whole.code(), whole.err());
        assertTrue(whole.out().contains("the same, byte for byte"), whole.out());
        assertTrue(whole.out().contains("line 7 of its audit log"), whole.out());

        Files.writeString(bundle, Files.readString(bundle).replaceFirst("harassment", "nothing"));
        Outcome changed = run("verify", bundle.toString());
        assertEquals(2, changed.code());
        assertTrue(changed.err().contains("is not what was written"), changed.err());
        assertEquals(2, run("verify", folder.resolve("none").toString()).code());
    }

    @Test
    void the_audit_log_is_checked_and_exported() {
        Outcome checked = store("audit", "verify");
        assertEquals(0, checked.code(), checked.err());
        assertTrue(checked.out().contains("whole"), checked.out());
        Outcome exported = store("audit", "export");
        assertEquals(0, exported.code(), exported.err());
        assertTrue(exported.out().lines().allMatch(line -> line.startsWith("{")), exported.out());
        assertTrue(exported.out().contains("disclose"));
    }

    @Test
    void a_backup_brings_back_what_was_erased_and_what_was_there_is_kept() {
        Path copy = folder.resolve("copy/backup.db");
        Outcome backup = store("backup", copy.toString());
        assertEquals(0, backup.code(), backup.err());
        assertEquals(2, store("backup", copy.toString()).code());
        assertEquals(2, store("erase", REFERENCE).code());
        assertEquals(
                0,
                store("erase", REFERENCE, "--authority", "Force records manager, review schedule")
                        .code());
        assertFalse(cases().contains(REFERENCE));

        Outcome restored = store("restore", copy.toString());
        assertEquals(0, restored.code(), restored.err());
        assertTrue(cases().contains(REFERENCE));
        assertEquals(0, store("audit", "verify").code());
        String doctor = store("doctor").out();
        assertTrue(doctor.contains("is what a restore put aside"), doctor);
    }

    @Test
    void a_closed_case_comes_up_when_its_time_in_the_schedule_of_the_force_is_over() throws Exception {
        String schedule = Files.writeString(folder.resolve("times.json"), "{\"reviewAfter\": {\"ordinary\": \"P1Y\"}}")
                .toString();
        assertEquals("", store("retention", "due", schedule).out());
        assertEquals(2, store("retention", "close", "none", "ordinary").code());
        assertEquals(
                2,
                store("retention", "close", REFERENCE, "ordinary", "--on", "some day")
                        .code());
        Outcome closed = store("retention", "close", REFERENCE, "ordinary", "--on", "2024-04-01");
        assertEquals(0, closed.code(), closed.err());
        assertTrue(cases().contains("closed=2024-04-01"), cases());
        String due = store("retention", "due", schedule).out();
        assertTrue(due.contains(REFERENCE + ": closed 2024-04-01 as ordinary, due 2025-04-01"), due);
        store("retention", "close", REFERENCE, "odd", "--on", "2024-04-01");
        due = store("retention", "due", schedule).out();
        assertTrue(due.contains("odd, which is not in the schedule"), due);
        assertEquals(0, store("retention", "reopen", REFERENCE).code());
        assertEquals("", store("retention", "due", schedule).out());
        assertEquals(
                2, store("retention", "due", folder.resolve("none").toString()).code());
        String log = store("audit", "export").out();
        assertTrue(log.contains("\"code\":\"closed\"") && log.contains("\"code\":\"reopened\""), log);
    }

    @Test
    void comments_on_rules_are_erased_by_date_with_an_authority() {
        assertEquals(2, store("erase-comments", "--before", "2024-04-01").code());
        assertEquals(
                2,
                store("erase-comments", "--before", "some day", "--authority", "DPO")
                        .code());
        Outcome erased = store("erase-comments", "--before", "2024-04-01", "--authority", "DPO, two years");
        assertEquals(0, erased.code(), erased.err());
        assertTrue(erased.out().contains("0 erased; the audit log says so"), erased.out());
    }

    @Test
    void the_doctor_finds_nothing_in_a_sound_installation_and_says_what_is_wrong_in_another() throws Exception {
        Outcome sound = store("doctor");
        assertEquals(0, sound.code(), sound.out());
        assertFalse(sound.out().contains("put aside"), sound.out());
        Path none = folder.resolve("none.db");
        Outcome mistyped = run("doctor", "--database", none.toString());
        assertEquals(1, mistyped.code());
        assertTrue(mistyped.out().contains("there is no database at " + none), mistyped.out());
        assertFalse(Files.exists(none));
        Files.writeString(file, "no database", UTF_8);
        Outcome broken = store("doctor");
        assertEquals(1, broken.code());
        assertTrue(broken.out().contains(file.toString()), broken.out());
    }

    private String cases() {
        try (Database database = Database.open("jdbc:sqlite:" + file, Clock.systemUTC())) {
            return database.cases()
                    .list("default", Installation.caller(Purpose.INVESTIGATE))
                    .toString();
        }
    }

    private Outcome store(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--database");
        all.add("jdbc:sqlite:" + file);
        return run(all.toArray(String[]::new));
    }

    private static Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
