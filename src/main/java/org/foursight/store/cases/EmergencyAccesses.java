package org.foursight.store.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Transactions;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Emergency access to cases of other units: given for a reason, ending by itself, and listed for review.
 *
 * <p>Who may ask for it is settled by the caller before.
 */
public final class EmergencyAccesses {

    /** How long it lasts. */
    public static final Duration LASTS = Duration.ofHours(2);

    private final Transactions transactions;

    /** Make it, writing through these transactions. */
    public EmergencyAccesses(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Give access to a case.
     *
     * @throws StoreException when there is no such case, or no reason is given
     */
    public EmergencyAccess give(String reference, String reason, Caller caller) {
        if (reason.isBlank()) {
            throw new StoreException(
                    Trouble.NOT_FITTING, "Emergency access needs a reason. Say in a few words why it cannot wait.");
        }
        return transactions.write(write -> {
            new CaseRows(write).current(reference);
            int number = write.sql()
                            .createQuery("SELECT COUNT(*) FROM emergency_accesses WHERE reference = ?")
                            .bind(0, reference)
                            .mapTo(Integer.class)
                            .one()
                    + 1;
            EmergencyRows.give(write, reference, number, reason, caller.actor());
            write.audit(AuditEvent.done(
                    Operation.BREAK_GLASS,
                    caller,
                    AuditObject.of(reference, "emergencyAccess", String.valueOf(number))));
            return EmergencyRows.one(write, reference, number).orElseThrow();
        });
    }

    /**
     * Record that somebody has looked at an access afterwards, and what they found.
     *
     * @param unit the unit whose cases they look after; null for all
     * @throws StoreException when there is none, it was their own, it was looked at before, or nothing is said
     */
    public EmergencyAccess look(String reference, int number, String found, @Nullable String unit, Caller caller) {
        if (found.isBlank()) {
            throw new StoreException(Trouble.NOT_FITTING, "It is not said what was found. Say it in a few words.");
        }
        return transactions.write(write -> {
            EmergencyAccess access = EmergencyRows.one(write, reference, number)
                    .filter(one -> unit == null || unit.equals(one.unit()))
                    .orElseThrow(() -> new StoreException(
                            Trouble.NOT_FOUND, "There is no such emergency access. Choose one from the list."));
            if (access.by().same(caller.actor())) {
                throw new StoreException(
                        Trouble.NOT_FITTING, "The emergency access was your own. Ask another person to look at it.");
            }
            if (access.looked() != null) {
                throw new StoreException(
                        Trouble.ALREADY_THERE, "Somebody has looked at it already. Read what they found in the list.");
            }
            EmergencyRows.look(write, reference, number, found, caller.actor());
            write.audit(AuditEvent.done(
                    Operation.REVIEW, caller, AuditObject.of(reference, "emergencyAccess", String.valueOf(number))));
            return EmergencyRows.one(write, reference, number).orElseThrow();
        });
    }

    /** Tell whether a person has access to a case at an instant. Not logged: what they then read is. */
    public boolean inForce(String reference, Actor person, Instant at) {
        return transactions
                .read(handle -> handle.createQuery(EmergencyRows.ALL
                                + " WHERE emergency_accesses.reference = ? AND emergency_accesses.issuer = ?"
                                + " AND emergency_accesses.subject = ?")
                        .bind(0, reference)
                        .bind(1, person.issuer())
                        .bind(2, person.subject())
                        .map((row, context) -> EmergencyRows.access(row))
                        .list())
                .stream()
                .anyMatch(access -> access.until().isAfter(at));
    }

    /**
     * Return every access to cases of a unit, by case; that they were read is logged.
     *
     * @param unit the unit that keeps the cases; null for all
     */
    public List<EmergencyAccess> toCasesOf(@Nullable String unit, Caller caller) {
        return transactions.write(write -> {
            List<EmergencyAccess> given = write
                    .sql()
                    .createQuery(
                            EmergencyRows.ALL + " ORDER BY emergency_accesses.reference, emergency_accesses.number")
                    .map((row, context) -> EmergencyRows.access(row))
                    .stream()
                    .filter(access -> unit == null || unit.equals(access.unit()))
                    .toList();
            write.audit(AuditEvent.done(
                    Operation.CONSULT,
                    caller,
                    AuditObject.named("emergencyAccesses", unit)
                            .about(given.stream()
                                    .map(EmergencyAccess::reference)
                                    .distinct()
                                    .toList())));
            return given;
        });
    }
}
