package org.foursight.store.cases;

import java.util.List;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.AuditOutcome;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Write;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Saves one revision of a case in a running transaction, if nobody else was first.
 *
 * @param type what brought the change: {@code case} or {@code draft}
 * @param id which draft; null for none
 */
record Revising(
        Write write,
        String reference,
        Caller caller,
        String type,
        @Nullable String id) {

    Saving save(int expected, String canonical, String why) {
        CaseRows rows = new CaseRows(write);
        int current = rows.current(reference);
        if (expected < 1 || expected > current) {
            throw new StoreException(
                    Trouble.NOT_FITTING,
                    "The case has no revision " + expected + ", the last is " + current + ". Read it again.");
        }
        Revision begun = rows.revision(reference, expected);
        AuditObject object = AuditObject.of(reference, type, id);
        if (!rows.advance(reference, expected, caller.actor())) {
            Revision theirs = rows.revision(reference, current);
            write.audit(AuditEvent.not(
                    Operation.ALTER, caller, object.versions(expected, current), AuditOutcome.FAILED, "overtaken"));
            List<String> changed = ChangedPlaces.between(begun.body(), theirs.body());
            return new Saving.Overtaken(rows.since(reference, expected), changed);
        }
        RevisionStamp saved = rows.add(reference, expected + 1, canonical, why, caller.actor());
        write.audit(AuditEvent.done(
                Operation.ALTER,
                caller,
                object.versions(expected, expected + 1)
                        .sealing(saved.seal())
                        .about(ChangedPlaces.between(begun.body(), canonical))));
        return new Saving.Saved(saved, false);
    }
}
