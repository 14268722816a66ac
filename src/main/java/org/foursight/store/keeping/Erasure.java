package org.foursight.store.keeping;

import java.util.List;
import org.foursight.store.audit.AuditEntry;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Transactions;
import org.foursight.store.audit.Write;
import org.foursight.store.cases.CaseRows;
import org.jdbi.v3.core.Handle;

/** Removes every row of a case; the audit log keeps that it was there and on whose authority it went. */
final class Erasure {

    /** Tables with rows of a case; one that points to another comes before it. */
    static final List<String> TABLES = List.of(
            "requests",
            "draft_entries",
            "drafts",
            "screenings",
            "acts",
            "emergency_looks",
            "emergency_accesses",
            "revisions",
            "cases");

    private Erasure() {}

    static AuditEntry of(Write write, String reference, String authority, Caller caller) {
        Handle sql = write.sql();
        int revisions = new CaseRows(write).current(reference);
        sql.execute("INSERT INTO erasing (reference) VALUES (?)", reference);
        TABLES.forEach(table -> sql.execute("DELETE FROM " + table + " WHERE reference = ?", reference));
        sql.execute("DELETE FROM erasing WHERE reference = ?", reference);
        return write.audit(AuditEvent.done(
                        Operation.ERASE,
                        caller,
                        AuditObject.of(reference, "case", null).versions(revisions, null))
                .coded(authority));
    }

    /** Overwrite what the rows leave behind in the files. */
    static void scrub(Transactions transactions) {
        if (transactions.place().sqlite()) {
            transactions.alone("VACUUM");
            transactions.alone("PRAGMA wal_checkpoint(TRUNCATE)");
        } else {
            TABLES.forEach(table -> transactions.alone("VACUUM FULL " + table));
        }
    }
}
