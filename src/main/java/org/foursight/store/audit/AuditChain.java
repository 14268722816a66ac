package org.foursight.store.audit;

import java.time.Instant;
import java.util.Optional;
import org.foursight.store.connection.Hashes;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Adds events to the audit log, each bound to the one before and sealed with the key. */
public final class AuditChain {

    private final AuditKey key;

    /** Make it, sealing with a key. */
    public AuditChain(AuditKey key) {
        this.key = key;
    }

    /**
     * Add an event, in the transaction of what it tells about; the caller holds the only right to write.
     *
     * @param before the last line of the log as this transaction knows it; null to look it up
     */
    AuditEntry append(Handle handle, @Nullable AuditEntry before, AuditEvent event, Instant at) {
        Optional<AuditEntry> last = before == null ? last(handle) : Optional.of(before);
        long seq = last.map(AuditEntry::seq).orElse(0L) + 1;
        String prev = last.map(AuditEntry::hash).orElse(AuditEntry.NOTHING_BEFORE);
        String text = AuditText.of(seq, at, event);
        String hash = Hashes.sha256(prev + text);
        String mac = key.seal(hash);
        handle.execute(
                "INSERT INTO audit (seq, reference, event, prev, hash, mac, key_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
                seq,
                event.object().reference(),
                text,
                prev,
                hash,
                mac,
                key.id());
        return new AuditEntry(seq, event.object().reference(), text, prev, hash, mac, key.id());
    }

    /** Return the last line of the log; nothing while the log is empty. */
    public static Optional<AuditEntry> last(Handle handle) {
        return handle.createQuery("SELECT * FROM audit ORDER BY seq DESC LIMIT 1")
                .map((row, context) -> entry(row))
                .findOne();
    }

    static AuditEntry entry(java.sql.ResultSet row) throws java.sql.SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getString("reference"),
                row.getString("event"),
                row.getString("prev"),
                row.getString("hash"),
                row.getString("mac"),
                row.getString("key_id"));
    }
}
