package org.foursight.store.cases;

import static org.foursight.store.Invented.BY_OKORO;
import static org.foursight.store.Invented.BY_SHAW;
import static org.foursight.store.Invented.answer;
import static org.foursight.store.Invented.caseFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.foursight.casefile.CaseFileException;
import org.foursight.store.Database;
import org.foursight.store.OnBothDatabases;
import org.foursight.store.TestDatabase;
import org.foursight.store.connection.StoreException;
import org.junit.jupiter.api.io.TempDir;

/** Drafts, answer by answer, on both databases. Does not test the pages that fill them. */
class DraftsTest {

    private static final String SUMMARY = "/incidents/i1/summary";
    private static final String TOLD = "/answers/knowledge/told-to-stop";

    @TempDir
    private Path folder;

    @OnBothDatabases
    void each_entry_is_saved_by_itself_and_outlives_the_program(TestDatabase kind) {
        String url = kind.url(folder);
        String draft;
        try (Database database = begun(url)) {
            draft = database.drafts().open("C-1", BY_SHAW).id();
            assertEquals(Drafts.Kept.SAVED, database.drafts().save(draft, TOLD, "\"yes\"", BY_SHAW));
        }
        try (Database database = TestDatabase.open(url, folder)) {
            Draft again = database.drafts().open("C-1", BY_SHAW);
            assertEquals(draft, again.id());
            assertEquals(
                    List.of("\"yes\""),
                    again.entries().stream().map(DraftEntry::value).toList());
        }
    }

    @OnBothDatabases
    void a_blank_never_overwrites_what_is_there(TestDatabase kind) {
        try (Database database = begun(kind.url(folder))) {
            String draft = database.drafts().open("C-1", BY_SHAW).id();
            database.drafts().save(draft, SUMMARY, "\"Calls at night\"", BY_SHAW);
            List<String> blanks = List.of(
                    "",
                    "  ",
                    "null",
                    "\"\"",
                    "\" \\t\\n\"",
                    "\"\\u00a0\\u2003\\u200b\"",
                    "[]",
                    "{}",
                    "[null,\" \"]",
                    "{\"a\":\"\"}");
            for (String blank : blanks) {
                assertEquals(Drafts.Kept.BLANK, database.drafts().save(draft, SUMMARY, blank, BY_SHAW), blank);
            }
            assertEquals(Drafts.Kept.SAME, database.drafts().save(draft, SUMMARY, "\"Calls at night\"", BY_SHAW));
            assertEquals(1, database.drafts().history(draft, BY_SHAW).size());
            for (String entry : List.of("0", "false", "\".\"", "[0]")) {
                assertNotEquals(Drafts.Kept.BLANK, database.drafts().save(draft, "/unit", entry, BY_SHAW), entry);
            }
        }
    }

    @OnBothDatabases
    void taking_an_answer_back_is_an_act_of_its_own_and_stays_in_the_history(TestDatabase kind) {
        try (Database database = begun(kind.url(folder))) {
            Drafts drafts = database.drafts();
            String draft = drafts.open("C-1", BY_SHAW).id();
            drafts.save(draft, TOLD, "\"no\"", BY_SHAW);
            drafts.takeBack(draft, TOLD, BY_SHAW);
            drafts.save(draft, SUMMARY, "\"Typed by mistake\"", BY_SHAW);
            drafts.leaveAsItWas(draft, SUMMARY, BY_SHAW);
            assertEquals(
                    List.of("ENTERED \"no\"", "TAKEN_BACK null", "ENTERED \"Typed by mistake\"", "LEFT_AS_IT_WAS null"),
                    drafts.history(draft, BY_SHAW).stream()
                            .map(entry -> entry.act() + " " + entry.value())
                            .toList());
            assertInstanceOf(Saving.Saved.class, drafts.fold(draft, 1, "Corrected", BY_SHAW));
            String body = database.cases().read("C-1", BY_SHAW).body();
            assertFalse(body.contains("told-to-stop"), body);
            assertTrue(body.contains("\"summary\":\"Calls\""), body);
        }
    }

    @OnBothDatabases
    void a_draft_becomes_one_revision_and_ends(TestDatabase kind) {
        try (Database database = begun(kind.url(folder))) {
            Drafts drafts = database.drafts();
            String draft = drafts.open("C-1", BY_SHAW).id();
            drafts.save(draft, TOLD, "{\"value\":\"no\",\"note\":\"Said so twice\",\"item\":\"other\"}", BY_SHAW);
            drafts.save(draft, "/answers/effect-on-victim/fear-of-violence@i1", "\"yes\"", BY_SHAW);
            drafts.save(draft, "/incidents/i1/times", "{\"acts\":3}", BY_SHAW);
            drafts.save(draft, "/victims/v2", "{\"id\":\"v2\"}", BY_SHAW);
            drafts.save(draft, "/unit", "\"north\"", BY_SHAW);
            Saving.Saved saved = assertInstanceOf(Saving.Saved.class, drafts.fold(draft, 1, "Interview", BY_SHAW));
            assertEquals(2, saved.stamp().number());
            assertEquals(
                    "{\"answers\":[{\"id\":\"a1\",\"item\":\"told-to-stop\",\"note\":\"Said so twice\","
                            + "\"questionnaire\":\"knowledge\",\"value\":\"no\"},"
                            + "{\"id\":\"a2\",\"incident\":\"i1\",\"item\":\"fear-of-violence\","
                            + "\"questionnaire\":\"effect-on-victim\",\"value\":\"yes\"}]",
                    answers(database.cases().read("C-1", BY_SHAW).body()));
            assertThrows(StoreException.class, () -> drafts.save(draft, TOLD, "\"yes\"", BY_SHAW));
            assertNotEquals(draft, drafts.open("C-1", BY_SHAW).id());
            assertTrue(database.audit().verify().intact());
        }
    }

    private static String answers(String body) {
        return body.substring(0, body.indexOf(",\"asOf\""));
    }

    @OnBothDatabases
    void a_draft_overtaken_by_another_person_is_kept_until_its_writer_has_seen_the_change(TestDatabase kind) {
        try (Database database = begun(kind.url(folder))) {
            Drafts drafts = database.drafts();
            String draft = drafts.open("C-1", BY_SHAW).id();
            drafts.save(draft, TOLD, "\"no\"", BY_SHAW);
            database.cases().revise("C-1", 1, caseFile("C-1", "Calls and visits"), "More", BY_OKORO, null);
            Saving first = drafts.fold(draft, 1, "Interview", BY_SHAW);
            assertEquals(
                    "PS 2210 Okoro",
                    assertInstanceOf(Saving.Overtaken.class, first)
                            .theirs()
                            .by()
                            .name());
            assertEquals(1, drafts.open("C-1", BY_SHAW).entries().size());
            assertInstanceOf(Saving.Saved.class, drafts.fold(draft, 2, "Interview", BY_SHAW));
            String body = database.cases().read("C-1", BY_SHAW).body();
            assertTrue(body.contains("Calls and visits") && body.contains("\"value\":\"no\""), body);
        }
    }

    @OnBothDatabases
    void a_draft_that_would_make_no_case_file_is_refused_and_kept(TestDatabase kind) {
        try (Database database = begun(kind.url(folder))) {
            Drafts drafts = database.drafts();
            String draft = drafts.open("C-1", BY_SHAW).id();
            drafts.save(draft, TOLD, "\"perhaps\"", BY_SHAW);
            assertThrows(CaseFileException.class, () -> drafts.fold(draft, 1, "Interview", BY_SHAW));
            assertEquals(1, drafts.open("C-1", BY_SHAW).entries().size());
            List<String> nowhere = List.of(
                    "",
                    "/",
                    "summary",
                    "/incidents//x",
                    "/answers/knowledge",
                    "/schema",
                    "/reference",
                    "/a".repeat(200));
            for (String path : nowhere) {
                assertThrows(StoreException.class, () -> drafts.save(draft, path, "\"x\"", BY_SHAW), path);
            }
            assertThrows(StoreException.class, () -> drafts.save(draft, SUMMARY, "{\"open", BY_SHAW));
            drafts.save(draft, TOLD, "\"yes\"", BY_SHAW);
            drafts.save(draft, "/incidents/i9/summary", "\"x\"", BY_SHAW);
            assertThrows(StoreException.class, () -> drafts.fold(draft, 1, "Interview", BY_SHAW));
        }
    }

    @OnBothDatabases
    void a_draft_is_its_writers_own(TestDatabase kind) {
        try (Database database = begun(kind.url(folder))) {
            String draft = database.drafts().open("C-1", BY_SHAW).id();
            assertNotEquals(draft, database.drafts().open("C-1", BY_OKORO).id());
            assertThrows(StoreException.class, () -> database.drafts().save(draft, TOLD, "\"no\"", BY_OKORO));
            assertThrows(StoreException.class, () -> database.drafts().fold(draft, 1, "Mine", BY_OKORO));
        }
    }

    private Database begun(String url) {
        Database database = TestDatabase.open(url, folder);
        String more = ",\"answers\":[" + answer("a1", "told-to-stop", "yes") + "]";
        database.cases().create(caseFile("C-1", "Calls", more), "Reported", BY_SHAW, null);
        return database;
    }
}
