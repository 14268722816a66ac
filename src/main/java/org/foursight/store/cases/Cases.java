package org.foursight.store.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Transactions;
import org.foursight.store.audit.Write;
import org.foursight.store.connection.CanonicalJson;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Cases as revisions that never change. Every reading is logged.
 *
 * <p>Who may read or write which case is settled by the caller before.
 */
public final class Cases {

    private final Transactions transactions;

    /** Make it, writing through these transactions. */
    public Cases(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Save a new case, kept by the unit of the caller.
     *
     * @param body the case file as JSON; its own reference becomes the case's
     * @param request a key of the request, so that sending it twice saves once; null for none
     * @throws org.foursight.casefile.CaseFileException when it is no case file
     * @throws StoreException when there is a case of that reference already; one that another unit keeps is not owned up
     *     to
     */
    public Saving create(byte[] body, String why, Caller caller, @Nullable String request) {
        CaseFile file = CaseFileReader.standard().read(body);
        Reason.require(why);
        String canonical = CanonicalJson.of(body);
        Requests asked = Requests.of(request, caller, "create", file.reference(), 0, canonical, why);
        return transactions.write(write -> asked.once(write, () -> {
            CaseRows rows = new CaseRows(write);
            rows.insert(file.reference(), caller.actor());
            RevisionStamp saved = rows.add(file.reference(), 1, canonical, why, caller.actor());
            write.audit(AuditEvent.done(
                    Operation.COLLECT,
                    caller,
                    AuditObject.of(file.reference(), "case", null)
                            .versions(null, 1)
                            .sealing(saved.seal())
                            .about(ChangedPlaces.between("{}", canonical))));
            return new Saving.Saved(saved, false);
        }));
    }

    /**
     * Save a new revision, unless another person was first.
     *
     * @param expected the revision the writer began from
     * @param request a key of the request, so that sending it twice saves once; null for none
     * @throws org.foursight.casefile.CaseFileException when the body is no case file
     * @throws StoreException when there is no such case, or the body names another
     */
    public Saving revise(
            String reference, int expected, byte[] body, String why, Caller caller, @Nullable String request) {
        CaseFile file = CaseFileReader.standard().read(body);
        Reason.require(why);
        if (!file.reference().equals(reference)) {
            throw new StoreException(
                    Trouble.NOT_FITTING, "The case file names another case. Save it under its own reference.");
        }
        String canonical = CanonicalJson.of(body);
        Requests asked = Requests.of(request, caller, "revise", reference, expected, canonical, why);
        return transactions.write(write -> asked.once(
                write, () -> new Revising(write, reference, caller, "case", null).save(expected, canonical, why)));
    }

    /** Return the last revision of a case; that it was read is logged. */
    public Revision read(String reference, Caller caller) {
        return transactions.write(write -> {
            CaseRows rows = new CaseRows(write);
            return consulted(write, caller, rows.revision(reference, rows.current(reference)));
        });
    }

    /** Return one revision of a case; that it was read is logged. */
    public Revision readRevision(String reference, int number, Caller caller) {
        return transactions.write(write -> consulted(write, caller, new CaseRows(write).revision(reference, number)));
    }

    private static Revision consulted(Write write, Caller caller, Revision revision) {
        RevisionStamp stamp = revision.stamp();
        write.audit(AuditEvent.done(
                Operation.CONSULT,
                caller,
                AuditObject.of(stamp.reference(), "case", null).versions(stamp.number(), stamp.number())));
        return revision;
    }

    /** Return who revised a case, when and why, oldest first; that it was read is logged. */
    public List<RevisionStamp> history(String reference, Caller caller) {
        return transactions.write(write -> {
            CaseRows rows = new CaseRows(write);
            rows.current(reference);
            write.audit(AuditEvent.done(Operation.CONSULT, caller, AuditObject.of(reference, "history", null)));
            return rows.since(reference, 0);
        });
    }

    /** Return the cases a unit keeps, by reference; which ones were shown is logged. */
    public List<CaseSummary> list(String unit, Caller caller) {
        return transactions.write(write -> {
            List<CaseSummary> cases = new CaseRows(write).of(unit);
            write.audit(AuditEvent.done(
                    Operation.CONSULT,
                    caller,
                    AuditObject.named("cases", unit)
                            .about(cases.stream().map(CaseSummary::reference).toList())));
            return cases;
        });
    }

    /** Return the last revisions of some cases, in the order they are named in; which were read is logged. */
    public List<Revision> read(List<String> references, Caller caller) {
        return transactions.write(write -> {
            CaseRows rows = new CaseRows(write);
            write.audit(AuditEvent.done(
                    Operation.CONSULT,
                    caller,
                    AuditObject.named("cases", caller.actor().unit()).about(references)));
            return references.stream()
                    .map(reference -> rows.revision(reference, rows.current(reference)))
                    .toList();
        });
    }

    /** Return the day a case was closed; nothing while it is open. Not logged. */
    public Optional<LocalDate> closedOn(String reference) {
        return transactions.read(handle -> handle.createQuery(
                        "SELECT closed_on FROM cases WHERE reference = :reference AND closed_on IS NOT NULL")
                .bind("reference", reference)
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse));
    }

    /** Return the unit that keeps a case, to settle who may see it; null when there is no such case. Not logged. */
    public @Nullable String unitOf(String reference) {
        return transactions.read(handle -> handle.createQuery("SELECT unit FROM cases WHERE reference = :reference")
                .bind("reference", reference)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    /** Close a case: from that day its time in the retention schedule runs. */
    public void close(String reference, LocalDate on, String retention, Caller caller) {
        closed(reference, on, retention, caller, "closed");
    }

    /** Open a closed case again. */
    public void reopen(String reference, Caller caller) {
        closed(reference, null, null, caller, "reopened");
    }

    private void closed(
            String reference, @Nullable LocalDate on, @Nullable String retention, Caller caller, String code) {
        transactions.write(write -> {
            new CaseRows(write).close(reference, on, retention);
            return write.audit(AuditEvent.done(Operation.ALTER, caller, AuditObject.of(reference, "case", null))
                    .coded(code));
        });
    }
}
