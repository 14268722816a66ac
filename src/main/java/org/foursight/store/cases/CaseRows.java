package org.foursight.store.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Write;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of cases and their revisions, in a running transaction. */
public record CaseRows(Handle sql, Instant at) {

    /** Make it for one transaction. */
    public CaseRows(Write write) {
        this(write.sql(), write.at());
    }

    void insert(String reference, Actor by) {
        CaseSummary there = summaryOrNull(reference);
        if (there != null && there.unit().equals(by.unit())) {
            throw new StoreException(
                    Trouble.ALREADY_THERE,
                    "There is a case of this reference already. Open that one, or give this one another reference.");
        }
        if (there != null) {
            throw new StoreException(
                    Trouble.NOT_FITTING,
                    "This reference cannot be used. Check it; if it is right, ask your stalking point of contact.");
        }
        sql.execute(
                "INSERT INTO cases (reference, unit, revision, opened_at, changed_at, changed_by)"
                        + " VALUES (?, ?, 1, ?, ?, ?)",
                reference,
                by.unit(),
                at.toString(),
                at.toString(),
                by.name());
    }

    /** Move the case on by one revision, and tell whether it was still where the writer began. */
    boolean advance(String reference, int expected, Actor by) {
        return sql.execute(
                        "UPDATE cases SET revision = revision + 1, changed_at = ?, changed_by = ?"
                                + " WHERE reference = ? AND revision = ?",
                        at.toString(),
                        by.name(),
                        reference,
                        expected)
                == 1;
    }

    RevisionStamp add(String reference, int number, String body, String why, Actor by) {
        String sha256 = Hashes.sha256(body);
        sql.execute(
                "INSERT INTO revisions (reference, number, body, sha256, made_at, why, issuer, subject, name, unit)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                reference,
                number,
                body,
                sha256,
                at.toString(),
                why,
                by.issuer(),
                by.subject(),
                by.name(),
                by.unit());
        return new RevisionStamp(reference, number, sha256, by, at, why);
    }

    /** Return the number of the last revision of a case. */
    public int current(String reference) {
        CaseSummary there = summaryOrNull(reference);
        if (there == null) {
            throw notFound();
        }
        return there.revision();
    }

    @Nullable
    CaseSummary summaryOrNull(String reference) {
        return sql.createQuery("SELECT * FROM cases WHERE reference = :reference")
                .bind("reference", reference)
                .map((row, context) -> summary(row))
                .findOne()
                .orElse(null);
    }

    Revision revision(String reference, int number) {
        return sql.createQuery("SELECT * FROM revisions WHERE reference = :reference AND number = :number")
                .bind("reference", reference)
                .bind("number", number)
                .map((row, context) -> new Revision(stamp(row), row.getString("body")))
                .findOne()
                .orElseThrow(CaseRows::notFound);
    }

    List<RevisionStamp> since(String reference, int number) {
        return sql.createQuery(
                        "SELECT * FROM revisions WHERE reference = :reference AND number > :number ORDER BY number")
                .bind("reference", reference)
                .bind("number", number)
                .map((row, context) -> stamp(row))
                .list();
    }

    List<CaseSummary> of(String unit) {
        return sql.createQuery("SELECT * FROM cases WHERE unit = :unit ORDER BY reference")
                .bind("unit", unit)
                .map((row, context) -> summary(row))
                .list();
    }

    void close(String reference, @Nullable LocalDate on, @Nullable String retention) {
        String day = on == null ? null : on.toString();
        if (sql.execute("UPDATE cases SET closed_on = ?, retention = ? WHERE reference = ?", day, retention, reference)
                != 1) {
            throw notFound();
        }
    }

    static StoreException notFound() {
        return new StoreException(Trouble.NOT_FOUND, "There is no such case or revision. Check the reference.");
    }

    static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getString("issuer"), row.getString("subject"), row.getString("name"), row.getString("unit"));
    }

    /** Read a revision without what it holds. */
    public static RevisionStamp stamp(ResultSet row) throws SQLException {
        return new RevisionStamp(
                row.getString("reference"),
                row.getInt("number"),
                row.getString("sha256"),
                actor(row),
                Instant.parse(row.getString("made_at")),
                row.getString("why"));
    }

    /** Return the summary that a row holds. */
    public static CaseSummary summary(ResultSet row) throws SQLException {
        String closed = row.getString("closed_on");
        return new CaseSummary(
                row.getString("reference"),
                row.getString("unit"),
                row.getInt("revision"),
                Instant.parse(row.getString("opened_at")),
                Instant.parse(row.getString("changed_at")),
                row.getString("changed_by"),
                closed == null ? null : LocalDate.parse(closed),
                row.getString("retention"));
    }
}
