package org.foursight.store.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.AuditOutcome;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Transactions;
import org.foursight.store.audit.Write;
import org.foursight.store.connection.StoreException;
import org.jdbi.v3.core.Handle;

/** What people did about cases: acts in order, which never change. Every reading is logged. */
public final class Acts {

    private final Transactions transactions;

    /** Make it, writing through these transactions. */
    public Acts(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Add an act, unless another was added since the caller last looked.
     *
     * @param known how many acts about the case the caller has seen
     * @param operation what kind of thing it is to the audit log
     * @param kind a word for it
     * @param json the act
     * @return the act as stored; nothing when another was first
     * @throws StoreException when there is no such case
     */
    public Optional<StoredAct> add(
            String reference, int known, Operation operation, String kind, String json, Caller caller) {
        return transactions.write(write -> {
            new CaseRows(write).current(reference);
            int last = count(write.sql(), reference);
            AuditObject object = AuditObject.of(reference, "act", kind);
            if (last != known) {
                write.audit(AuditEvent.not(operation, caller, object, AuditOutcome.FAILED, "overtaken"));
                return Optional.empty();
            }
            StoredAct added = append(write, reference, json, caller.actor());
            write.audit(AuditEvent.done(
                    operation, caller, object.versions(null, added.number()).sealing(added.sha256())));
            return Optional.of(added);
        });
    }

    /** Return the acts about a case, in order; that they were read is logged. */
    public List<StoredAct> of(String reference, Caller caller) {
        return transactions.write(write -> {
            new CaseRows(write).current(reference);
            write.audit(AuditEvent.done(Operation.CONSULT, caller, AuditObject.of(reference, "acts", null)));
            return rows(write.sql(), "SELECT * FROM acts WHERE reference = ? ORDER BY number", reference);
        });
    }

    /** Return the acts about every open case of a unit, by case; which cases were read is logged. */
    public Map<String, List<StoredAct>> ofOpenCases(String unit, Caller caller) {
        return of(unit, " AND cases.closed_on IS NULL", Operation.CONSULT, caller);
    }

    /** Return the acts about every case of a unit, by case, to be counted; which cases were read is logged. */
    public Map<String, List<StoredAct>> ofAllCases(String unit, Caller caller) {
        return of(unit, "", Operation.COMBINE, caller);
    }

    private Map<String, List<StoredAct>> of(String unit, String which, Operation operation, Caller caller) {
        return transactions.write(write -> {
            Map<String, List<StoredAct>> acts = new LinkedHashMap<>();
            rows(
                            write.sql(),
                            "SELECT acts.* FROM acts JOIN cases ON cases.reference = acts.reference"
                                    + " WHERE cases.unit = ?" + which + " ORDER BY acts.reference, acts.number",
                            unit)
                    .forEach(act -> acts.computeIfAbsent(act.reference(), reference -> new ArrayList<>())
                            .add(act));
            write.audit(AuditEvent.done(
                    operation, caller, AuditObject.named("acts", unit).about(List.copyOf(acts.keySet()))));
            return acts;
        });
    }

    private static int count(Handle sql, String reference) {
        return sql.createQuery("SELECT COUNT(*) FROM acts WHERE reference = ?")
                .bind(0, reference)
                .mapTo(Integer.class)
                .one();
    }

    /** Add an act to those there are; the event of what it goes with has to seal it. */
    static StoredAct append(Write write, String reference, String json, Actor by) {
        int number = count(write.sql(), reference) + 1;
        StoredAct act = new StoredAct(reference, number, json, by, write.at());
        write.sql()
                .execute(
                        "INSERT INTO acts (reference, number, body, made_at, issuer, subject, name, unit)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        reference,
                        number,
                        json,
                        write.at().toString(),
                        by.issuer(),
                        by.subject(),
                        by.name(),
                        by.unit());
        return act;
    }

    private static List<StoredAct> rows(Handle sql, String query, String key) {
        return sql.createQuery(query)
                .bind(0, key)
                .map((row, context) -> act(row))
                .list();
    }

    /** Read an act. */
    public static StoredAct act(ResultSet row) throws SQLException {
        return new StoredAct(
                row.getString("reference"),
                row.getInt("number"),
                row.getString("body"),
                CaseRows.actor(row),
                Instant.parse(row.getString("made_at")));
    }
}
