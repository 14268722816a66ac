package org.foursight.store.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Write;

/** The rows of emergency accesses, each with that of whoever looked at it. */
final class EmergencyRows {

    static final String ALL = "SELECT emergency_accesses.*, cases.unit AS keeper, look.found AS found,"
            + " look.made_at AS looked_at, look.issuer AS look_issuer, look.subject AS look_subject,"
            + " look.name AS look_name, look.unit AS look_unit FROM emergency_accesses"
            + " JOIN cases ON cases.reference = emergency_accesses.reference"
            + " LEFT JOIN emergency_looks look ON look.reference = emergency_accesses.reference"
            + " AND look.number = emergency_accesses.number";
    private static final String ONE = ALL + " WHERE emergency_accesses.reference = ? AND emergency_accesses.number = ?";

    private EmergencyRows() {}

    /** Return one; nothing when there is none. */
    static Optional<EmergencyAccess> one(Write write, String reference, int number) {
        return write.sql()
                .createQuery(ONE)
                .bind(0, reference)
                .bind(1, number)
                .map((row, context) -> access(row))
                .findOne();
    }

    static void look(Write write, String reference, int number, String found, Actor by) {
        write.sql()
                .execute(
                        "INSERT INTO emergency_looks (reference, number, found, made_at, issuer, subject, name, unit)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        reference,
                        number,
                        found,
                        write.at().toString(),
                        by.issuer(),
                        by.subject(),
                        by.name(),
                        by.unit());
    }

    static void give(Write write, String reference, int number, String reason, Actor by) {
        write.sql()
                .execute(
                        "INSERT INTO emergency_accesses"
                                + " (reference, number, reason, made_at, ends_at, issuer, subject, name, unit)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        reference,
                        number,
                        reason,
                        write.at().toString(),
                        write.at().plus(EmergencyAccesses.LASTS).toString(),
                        by.issuer(),
                        by.subject(),
                        by.name(),
                        by.unit());
    }

    static EmergencyAccess access(ResultSet row) throws SQLException {
        return new EmergencyAccess(
                row.getString("reference"),
                row.getInt("number"),
                row.getString("keeper"),
                CaseRows.actor(row),
                Instant.parse(row.getString("made_at")),
                Instant.parse(row.getString("ends_at")),
                row.getString("reason"),
                row.getString("found") == null ? null : look(row));
    }

    private static EmergencyAccess.Look look(ResultSet row) throws SQLException {
        Actor by = new Actor(
                row.getString("look_issuer"),
                row.getString("look_subject"),
                row.getString("look_name"),
                row.getString("look_unit"));
        return new EmergencyAccess.Look(by, Instant.parse(row.getString("looked_at")), row.getString("found"));
    }
}
