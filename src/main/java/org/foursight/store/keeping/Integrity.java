package org.foursight.store.keeping;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.foursight.store.connection.SqliteSource;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Checks that everything in a database is as it was written. */
final class Integrity {

    private final List<String> wrong = new ArrayList<>();

    private Integrity() {}

    /** Return what is wrong, in sentences that name ids only; empty when nothing is. */
    static List<String> of(Handle sql, boolean sqlite) {
        Integrity check = new Integrity();
        if (sqlite) {
            check.pages(sql);
        }
        check.wrong.addAll(Seals.broken(sql));
        check.numbers(sql);
        return List.copyOf(check.wrong);
    }

    /** Refuse a copy whose pages are not in order. */
    static void requireWhole(Path copy) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
            String found = SqliteSource.answer(connection, "PRAGMA integrity_check");
            if (!found.equals("ok")
                    || !SqliteSource.answer(connection, "PRAGMA foreign_key_check")
                            .isEmpty()) {
                throw notWhole(copy, null);
            }
        } catch (SQLException damaged) {
            throw notWhole(copy, damaged);
        }
    }

    private static StoreException notWhole(Path copy, @Nullable Throwable cause) {
        return new StoreException(Trouble.BAD_BACKUP, "The copy " + copy + " is damaged. Use another backup.", cause);
    }

    private void pages(Handle sql) {
        for (String found :
                sql.createQuery("PRAGMA integrity_check").mapTo(String.class).list()) {
            if (!found.equals("ok")) {
                wrong.add("The file is damaged: " + found + ".");
            }
        }
        if (!sql.createQuery("PRAGMA foreign_key_check").mapToMap().list().isEmpty()) {
            wrong.add("A row points to another that is not there.");
        }
    }

    private void numbers(Handle sql) {
        sql.createQuery("SELECT reference FROM cases WHERE revision <>"
                        + " (SELECT count(*) FROM revisions WHERE revisions.reference = cases.reference)"
                        + " OR revision <> (SELECT coalesce(max(number), 0) FROM revisions"
                        + " WHERE revisions.reference = cases.reference) ORDER BY reference")
                .mapTo(String.class)
                .forEach(reference -> wrong.add("Case " + reference + " lacks a revision."));
    }
}
