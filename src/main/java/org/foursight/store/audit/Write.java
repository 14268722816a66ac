package org.foursight.store.audit;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One transaction that changes or consults something, and tells the audit log. */
public final class Write {

    private final Handle sql;
    private final Instant at;
    private final AuditChain chain;
    private final @Nullable AuditEntry before;
    private @Nullable AuditEntry head;

    Write(Handle sql, Instant at, AuditChain chain, @Nullable AuditEntry before) {
        this.sql = sql;
        this.at = at;
        this.chain = chain;
        this.before = before;
    }

    /** Return the connection of the transaction. */
    public Handle sql() {
        return sql;
    }

    /** Return the one instant of this transaction, to the millisecond. */
    public Instant at() {
        return at;
    }

    /** Add an event to the audit log, in the same transaction. */
    public AuditEntry audit(AuditEvent event) {
        AuditEntry entry = chain.append(sql, head == null ? before : head, event, at);
        head = entry;
        return entry;
    }

    /** Return the last event of this transaction; without one there is no change. */
    AuditEntry head() {
        if (head == null) {
            throw new IllegalStateException("A change without an audit event. Nothing was saved.");
        }
        return head;
    }
}
