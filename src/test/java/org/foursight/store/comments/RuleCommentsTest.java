package org.foursight.store.comments;

import static org.foursight.store.Invented.BY_OKORO;
import static org.foursight.store.Invented.BY_SHAW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.foursight.store.Database;
import org.foursight.store.OnBothDatabases;
import org.foursight.store.TestDatabase;
import org.foursight.store.connection.StoreException;
import org.junit.jupiter.api.io.TempDir;

/** What is said about rules: kept in order, as written, and in the audit log without its words. */
class RuleCommentsTest {

    @TempDir
    private Path folder;

    @OnBothDatabases
    void comments_are_kept_in_order_and_every_reading_is_logged(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RuleComments comments = database.ruleComments();
            comments.add("a.met", "hash", "fires", "first words", BY_SHAW);
            comments.add("b.met", "hash", "other", "second words", BY_OKORO);
            List<RuleComment> all = comments.all(BY_OKORO);
            assertEquals(
                    List.of("second words", "first words"),
                    all.stream().map(RuleComment::text).toList());
            assertEquals(List.of(2, 1), all.stream().map(RuleComment::number).toList());
            assertEquals(BY_OKORO.actor(), all.get(0).by());
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            database.audit().export(log, BY_SHAW);
            String lines = log.toString(StandardCharsets.UTF_8);
            assertTrue(lines.contains("ruleComment") && lines.contains("ruleComments"), lines);
            assertTrue(!lines.contains("first words"), lines);
        }
    }

    @OnBothDatabases
    void nothing_blank_or_too_long_is_kept_and_nothing_is_changed_afterwards(TestDatabase kind) {
        String url = kind.url(folder);
        try (Database database = TestDatabase.open(url, folder)) {
            RuleComments comments = database.ruleComments();
            assertThrows(StoreException.class, () -> comments.add("a.met", "hash", "fires", " ", BY_SHAW));
            String tooLong = "x".repeat(RuleComments.LONGEST + 1);
            assertThrows(StoreException.class, () -> comments.add("a.met", "hash", "fires", tooLong, BY_SHAW));
            comments.add("a.met", "hash", "fires", "words", BY_SHAW);
            for (String change : List.of("DELETE FROM rule_comments", "UPDATE rule_comments SET body = 'x'")) {
                assertThrows(AssertionError.class, () -> change(kind, url, change), change);
            }
            assertEquals(1, comments.all(BY_SHAW).size());
        }
    }

    @OnBothDatabases
    void comments_are_erased_by_date_on_an_authority_and_the_log_says_so(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RuleComments comments = database.ruleComments();
            comments.add("a.met", "hash", "fires", "first words", BY_SHAW);
            LocalDate day =
                    comments.all(BY_SHAW).get(0).at().atZone(ZoneOffset.UTC).toLocalDate();
            assertThrows(StoreException.class, () -> comments.eraseBefore(day, " ", BY_SHAW));
            assertEquals(0, comments.eraseBefore(day, "DPO, two years", BY_SHAW));
            assertEquals(1, comments.all(BY_SHAW).size());
            assertEquals(1, comments.eraseBefore(day.plusDays(1), "DPO, two years", BY_SHAW));
            assertEquals(List.of(), comments.all(BY_SHAW));
            comments.add("a.met", "hash", "fires", "later words", BY_SHAW);
            assertEquals(1, comments.all(BY_SHAW).get(0).number());
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            database.audit().export(log, BY_SHAW);
            assertTrue(log.toString(StandardCharsets.UTF_8).contains("DPO, two years"), log.toString());
        }
    }

    /** Do what the program itself could do. */
    private static void change(TestDatabase kind, String url, String statement) {
        String first =
                kind == TestDatabase.SQLITE ? "PRAGMA foreign_keys = ON" : "SET session_replication_role = origin";
        TestDatabase.behindOurBack(url, first, statement);
    }
}
