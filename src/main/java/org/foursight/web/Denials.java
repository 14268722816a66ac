package org.foursight.web;

import java.util.List;
import org.foursight.signin.AccessRow;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditLog;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.AuditOutcome;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Purpose;
import org.foursight.store.connection.StoreException;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes refusals to the audit log: who, which endpoint and why, never what was sent. */
final class Denials {

    private static final Logger LOG = LoggerFactory.getLogger(Denials.class);

    private final AuditLog audit;

    Denials(AuditLog audit) {
        this.audit = audit;
    }

    Request of(AccessRow row, Identity identity) {
        return new Request(audit, row, identity);
    }

    /**
     * One request that may be refused.
     *
     * @param audit where refusals go
     * @param row what it asks for
     * @param identity who sent it
     */
    record Request(AuditLog audit, AccessRow row, Identity identity) {

        /**
         * Log a refusal and return it. It stands even when the log cannot be written.
         *
         * @param reference the case, when it is about one that exists; null otherwise
         */
        Refusal denied(String code, @Nullable String reference, Refusal refusal) {
            Caller caller = new Caller(identity.actor(), Purpose.MAINTAIN, null, identity.origin());
            AuditObject object = new AuditObject(reference, "endpoint", row.key(), null, null, List.of(), List.of());
            try {
                audit.record(AuditEvent.not(Operation.DENIED, caller, object, AuditOutcome.DENIED, code));
            } catch (StoreException unwritable) {
                LOG.error("A refusal could not be put in the audit log: {}", unwritable.trouble());
            }
            return refusal;
        }
    }
}
