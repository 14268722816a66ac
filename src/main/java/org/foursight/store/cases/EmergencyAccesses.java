package org.foursight.store.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Transactions;
import org.foursight.store.audit.Write;
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

    private static final String ALL = "SELECT emergency_accesses.*, cases.unit AS keeper FROM emergency_accesses"
            + " JOIN cases ON cases.reference = emergency_accesses.reference";

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
            insert(write, reference, number, reason, caller.actor());
            write.audit(AuditEvent.done(
                    Operation.BREAK_GLASS,
                    caller,
                    AuditObject.of(reference, "emergencyAccess", String.valueOf(number))));
            return write.sql()
                    .createQuery(ALL + " WHERE emergency_accesses.reference = ? AND number = ?")
                    .bind(0, reference)
                    .bind(1, number)
                    .map((row, context) -> access(row))
                    .one();
        });
    }

    private static void insert(Write write, String reference, int number, String reason, Actor by) {
        write.sql()
                .execute(
                        "INSERT INTO emergency_accesses"
                                + " (reference, number, reason, made_at, ends_at, issuer, subject, name, unit)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        reference,
                        number,
                        reason,
                        write.at().toString(),
                        write.at().plus(LASTS).toString(),
                        by.issuer(),
                        by.subject(),
                        by.name(),
                        by.unit());
    }

    /** Tell whether a person has access to a case at an instant. Not logged: what they then read is. */
    public boolean inForce(String reference, Actor person, Instant at) {
        return transactions
                .read(handle -> handle.createQuery(
                                ALL + " WHERE emergency_accesses.reference = ? AND issuer = ? AND subject = ?")
                        .bind(0, reference)
                        .bind(1, person.issuer())
                        .bind(2, person.subject())
                        .map((row, context) -> access(row))
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
                    .createQuery(ALL + " ORDER BY emergency_accesses.reference, number")
                    .map((row, context) -> access(row))
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

    private static EmergencyAccess access(ResultSet row) throws SQLException {
        return new EmergencyAccess(
                row.getString("reference"),
                row.getInt("number"),
                row.getString("keeper"),
                CaseRows.actor(row),
                Instant.parse(row.getString("made_at")),
                Instant.parse(row.getString("ends_at")),
                row.getString("reason"));
    }
}
