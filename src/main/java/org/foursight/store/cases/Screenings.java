package org.foursight.store.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Transactions;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jdbi.v3.core.Handle;

/** Screenings as they were: the report with the revision and the rules it came from. Every reading is logged. */
public final class Screenings {

    private final Transactions transactions;

    /** Make it, writing through these transactions. */
    public Screenings(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Keep a screening of one revision.
     *
     * @param report the report as JSON text; its UTF-8 bytes are kept as they are
     * @param act what is kept among the acts about the case, given the id of the screening
     */
    public ScreeningStamp add(
            String reference,
            int revision,
            String ruleBookVersion,
            String ruleBookHash,
            String report,
            UnaryOperator<String> act,
            Caller caller) {
        return transactions.write(write -> {
            new CaseRows(write).revision(reference, revision);
            byte[] bytes = report.getBytes(UTF_8);
            ScreeningStamp stamp = new ScreeningStamp(
                    UUID.randomUUID().toString(),
                    reference,
                    stamps(write.sql(), reference).size() + 1,
                    revision,
                    ruleBookVersion,
                    ruleBookHash,
                    Hashes.sha256(bytes),
                    caller.actor(),
                    write.at());
            insert(write.sql(), stamp, bytes);
            StoredAct added = Acts.append(write, reference, act.apply(stamp.id()), caller.actor());
            write.audit(AuditEvent.done(
                            Operation.RUN_RULES,
                            caller,
                            AuditObject.of(reference, "screening", stamp.id())
                                    .versions(revision, revision)
                                    .sealing(stamp.seal(), added.sha256()))
                    .by(ruleBookHash));
            return stamp;
        });
    }

    /** Return the last screening of a case, if there is one. */
    public Optional<StoredScreening> latest(String reference, Caller caller) {
        return transactions.write(write -> {
            List<ScreeningStamp> all = stamps(write.sql(), reference);
            String id = all.isEmpty() ? null : all.get(all.size() - 1).id();
            write.audit(AuditEvent.done(Operation.CONSULT, caller, AuditObject.of(reference, "screening", id)));
            return id == null ? Optional.<StoredScreening>empty() : Optional.of(screening(write.sql(), id));
        });
    }

    /** Return one screening of a case. */
    public StoredScreening read(String reference, String id, Caller caller) {
        return transactions.write(write -> {
            StoredScreening screening = screening(write.sql(), id);
            if (!screening.stamp().reference().equals(reference)) {
                throw none();
            }
            write.audit(AuditEvent.done(Operation.CONSULT, caller, AuditObject.of(reference, "screening", id)));
            return screening;
        });
    }

    private static StoreException none() {
        return new StoreException(Trouble.NOT_FOUND, "There is no such screening. Open the case and choose one.");
    }

    /** Return when a case was screened, oldest first. */
    public List<ScreeningStamp> all(String reference, Caller caller) {
        return transactions.write(write -> {
            write.audit(AuditEvent.done(Operation.CONSULT, caller, AuditObject.of(reference, "screenings", null)));
            return stamps(write.sql(), reference);
        });
    }

    private static void insert(Handle sql, ScreeningStamp stamp, byte[] report) {
        sql.execute(
                "INSERT INTO screenings (id, reference, number, revision, rule_book_version, rule_book_hash, report,"
                        + " sha256, made_at, issuer, subject, name, unit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                stamp.id(),
                stamp.reference(),
                stamp.number(),
                stamp.revision(),
                stamp.ruleBookVersion(),
                stamp.ruleBookHash(),
                report,
                stamp.sha256(),
                stamp.at().toString(),
                stamp.by().issuer(),
                stamp.by().subject(),
                stamp.by().name(),
                stamp.by().unit());
    }

    private static StoredScreening screening(Handle sql, String id) {
        return sql.createQuery("SELECT * FROM screenings WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> new StoredScreening(stamp(row), new String(row.getBytes("report"), UTF_8)))
                .findOne()
                .orElseThrow(Screenings::none);
    }

    private static List<ScreeningStamp> stamps(Handle sql, String reference) {
        return sql.createQuery("SELECT id, reference, number, revision, rule_book_version, rule_book_hash, sha256,"
                        + " made_at, issuer, subject, name, unit FROM screenings"
                        + " WHERE reference = :reference ORDER BY number")
                .bind("reference", reference)
                .map((row, context) -> stamp(row))
                .list();
    }

    /** Read a screening without its report. */
    public static ScreeningStamp stamp(ResultSet row) throws SQLException {
        return new ScreeningStamp(
                row.getString("id"),
                row.getString("reference"),
                row.getInt("number"),
                row.getInt("revision"),
                row.getString("rule_book_version"),
                row.getString("rule_book_hash"),
                row.getString("sha256"),
                CaseRows.actor(row),
                Instant.parse(row.getString("made_at")));
    }
}
