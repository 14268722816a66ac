package org.foursight.store.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.foursight.store.connection.CanonicalJson;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.node.ObjectNode;

/** The audit log: what was done to personal data, by whom, when and what for. It only grows. */
public final class AuditLog {

    private static final int PAGE = 500;

    private final Transactions transactions;
    private final AuditKey key;
    private final AuditHeads heads;

    /** Make it, writing through these transactions. */
    public AuditLog(Transactions transactions, AuditKey key, AuditHeads heads) {
        this.transactions = transactions;
        this.key = key;
        this.heads = heads;
    }

    /** Add an event that comes with no change of its own, such as a sign-in or a refusal. */
    public AuditEntry record(AuditEvent event) {
        return transactions.write(write -> write.audit(event));
    }

    /**
     * Say that a screening, with what it came from and led to, leaves the installation; the caller names who gets it.
     *
     * @param format in which form it leaves, such as {@code pdf}
     */
    public AuditEntry disclosed(String reference, String screening, String format, Caller caller) {
        return record(AuditEvent.done(Operation.DISCLOSE, caller, AuditObject.of(reference, "screening", screening))
                .coded(format));
    }

    /** Say that a list of cases leaves the installation in some form; the caller names who gets it. */
    public AuditEntry disclosedList(List<String> references, String format, Caller caller) {
        AuditObject list = AuditObject.named("queue", null).about(references);
        return record(AuditEvent.done(Operation.DISCLOSE, caller, list).coded(format));
    }

    /** Return what was done to a case, oldest first; that somebody looked is logged too. */
    public List<AuditEntry> of(String reference, Caller caller) {
        return transactions.write(write -> {
            write.audit(AuditEvent.done(Operation.CONSULT, caller, AuditObject.of(reference, "audit", null)));
            return write.sql()
                    .createQuery("SELECT * FROM audit WHERE reference = :reference ORDER BY seq")
                    .bind("reference", reference)
                    .map((row, context) -> AuditChain.entry(row))
                    .list();
        });
    }

    /**
     * Return each time a case was given to somebody, oldest first; that somebody looked is logged too. A list in which it
     * stood among other cases is told in the whole log only.
     */
    public List<Disclosure> disclosures(String reference, Caller caller) {
        return transactions.write(write -> {
            write.audit(AuditEvent.done(Operation.CONSULT, caller, AuditObject.of(reference, "disclosures", null)));
            return write.sql()
                    .createQuery("SELECT * FROM audit WHERE reference = :reference AND event LIKE :op ORDER BY seq")
                    .bind("reference", reference)
                    .bind("op", "%\"op\":\"" + Operation.DISCLOSE + "\"%")
                    .map((row, context) -> Disclosure.of(AuditChain.entry(row)))
                    .list();
        });
    }

    /** Check every line against the one before, its seal, and the heads recorded outside the database. */
    public Verification verify() {
        // Heads first: one recorded after the log was read would look like a log cut short.
        ChainCheck check = new ChainCheck(key, heads.all());
        transactions.read(handle -> {
            each(handle, check::next);
            return true;
        });
        return check.end();
    }

    /** Write the log as JSON lines, one event a line with its hashes; the export is itself an event, the last one. */
    public void export(OutputStream out, Caller caller) {
        record(AuditEvent.done(Operation.EXPORT, caller, AuditObject.named("audit", null)));
        transactions.read(handle -> {
            each(handle, entry -> write(out, entry));
            return true;
        });
    }

    private static void write(OutputStream out, AuditEntry entry) {
        ObjectNode line = CanonicalJson.object();
        line.put("seq", entry.seq());
        line.set("event", CanonicalJson.read(entry.event()));
        line.put("prev", entry.prev()).put("hash", entry.hash());
        line.put("mac", entry.mac()).put("keyId", entry.keyId());
        try {
            out.write((CanonicalJson.of(line) + "\n").getBytes(UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Take every line in turn, from the first. */
    public static void each(Handle handle, Consumer<AuditEntry> next) {
        try (var entries = handle
                .createQuery("SELECT * FROM audit ORDER BY seq")
                .setFetchSize(PAGE)
                .map((row, context) -> AuditChain.entry(row))
                .stream()) {
            entries.forEach(next);
        }
    }
}
