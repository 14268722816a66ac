package org.foursight.store.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditLog;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Transactions;
import org.foursight.store.audit.Verification;
import org.foursight.store.cases.CaseRows;
import org.foursight.store.cases.CaseSummary;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;

/** Keeps an installation in order: backup, integrity, erasure, and what is due for review of retention. */
public final class Keeping {

    private final Transactions transactions;
    private final AuditLog audit;

    /** Make it, writing through these transactions. */
    public Keeping(Transactions transactions, AuditLog audit) {
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Copy the database to a new file while it is in use; SQLite only. The key of the audit log is not in it. */
    public Backup backup(Path target, Caller caller) {
        Backup backup = Backup.of(transactions.place(), target);
        try {
            audit.record(AuditEvent.done(Operation.BACKUP, caller, AuditObject.named("database", backup.sha256())));
            return backup;
        } catch (StoreException unlogged) {
            try {
                Files.deleteIfExists(backup.file());
                Files.deleteIfExists(Backup.hashFile(backup.file()));
            } catch (IOException left) {
                unlogged.addSuppressed(left);
            }
            throw unlogged;
        }
    }

    /** Return which acts are not those the audit log tells of, in sentences that name ids only. */
    public List<String> brokenSeals() {
        return transactions.read(Seals::broken);
    }

    /** Return what is not as it was written, in sentences that name ids only; empty when all is in order. */
    public List<String> integrity() {
        List<String> wrong = new ArrayList<>(transactions.read(
                handle -> Integrity.of(handle, transactions.place().sqlite())));
        Verification found = audit.verify();
        if (!found.intact()) {
            wrong.add(found.sentence());
        }
        return List.copyOf(wrong);
    }

    /**
     * Erase a case: every row of it goes. The audit log keeps its reference and the authority; backups made before
     * still hold the case.
     *
     * @param authority who allowed it and under which rule; required
     */
    public void erase(String reference, String authority, Caller caller) {
        if (authority.isBlank()) {
            throw new StoreException(
                    Trouble.NOT_FITTING, "Erasure needs an authority. Say who allowed it and under which rule.");
        }
        transactions.write(write -> Erasure.of(write, reference, authority, caller));
        Erasure.scrub(transactions);
    }

    /**
     * Return closed cases that are due for review of retention, and those whose class is not in the schedule. Nothing
     * is erased by this.
     */
    public List<CaseSummary> dueForReview(RetentionSchedule schedule, LocalDate today, Caller caller) {
        return transactions.write(write -> {
            List<CaseSummary> due = write.sql()
                    .createQuery("SELECT * FROM cases WHERE closed_on IS NOT NULL ORDER BY closed_on, reference")
                    .map((row, context) -> CaseRows.summary(row))
                    .filter(closed -> isDue(schedule, closed, today))
                    .list();
            write.audit(AuditEvent.done(
                    Operation.CONSULT,
                    caller,
                    AuditObject.named("retention", null)
                            .about(due.stream().map(CaseSummary::reference).toList())));
            return due;
        });
    }

    private static boolean isDue(RetentionSchedule schedule, CaseSummary closed, LocalDate today) {
        LocalDate day = schedule.due(closed);
        return day == null || !day.isAfter(today);
    }
}
