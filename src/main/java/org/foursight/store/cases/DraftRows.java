package org.foursight.store.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.store.audit.Actor;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of drafts and their entries, in a running transaction. */
record DraftRows(Handle sql, Instant at) {

    void insert(String id, String reference, int base, Actor by) {
        sql.execute(
                "INSERT INTO drafts (id, reference, base, started_at, issuer, subject, name, unit)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                reference,
                base,
                at.toString(),
                by.issuer(),
                by.subject(),
                by.name(),
                by.unit());
    }

    @Nullable
    Draft openOf(String reference, Actor by) {
        return sql.createQuery("SELECT * FROM drafts WHERE reference = :reference AND issuer = :issuer"
                        + " AND subject = :subject AND ended_at IS NULL")
                .bind("reference", reference)
                .bind("issuer", by.issuer())
                .bind("subject", by.subject())
                .map((row, context) -> draft(row))
                .findOne()
                .orElse(null);
    }

    Draft read(String id) {
        return sql.createQuery("SELECT * FROM drafts WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> draft(row))
                .findOne()
                .orElseThrow(DraftRows::notFound);
    }

    /** Return an open draft of this person. */
    Draft own(String id, Actor by) {
        Draft draft = read(id);
        boolean ended = sql.createQuery("SELECT ended_at FROM drafts WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .isPresent();
        if (ended || !draft.by().same(by)) {
            throw notFound();
        }
        return draft;
    }

    boolean says(Draft draft, String path, String value) {
        return draft.entries().stream().anyMatch(entry -> entry.path().equals(path) && value.equals(entry.value()));
    }

    void add(Draft draft, String path, DraftEntry.Act act, @Nullable String value) {
        sql.execute(
                "INSERT INTO draft_entries (draft, number, reference, path, act, value, saved_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                draft.id(),
                history(draft.id()).size() + 1,
                draft.reference(),
                path,
                act.name(),
                value,
                at.toString());
    }

    void end(String id, int became) {
        sql.execute("UPDATE drafts SET ended_at = ?, became = ? WHERE id = ?", at.toString(), became, id);
    }

    List<DraftEntry> history(String id) {
        return sql.createQuery("SELECT * FROM draft_entries WHERE draft = :draft ORDER BY number")
                .bind("draft", id)
                .map((row, context) -> new DraftEntry(
                        row.getInt("number"),
                        row.getString("path"),
                        DraftEntry.Act.valueOf(row.getString("act")),
                        row.getString("value"),
                        Instant.parse(row.getString("saved_at"))))
                .list();
    }

    private Draft draft(ResultSet row) throws SQLException {
        Map<String, DraftEntry> last = new LinkedHashMap<>();
        history(row.getString("id")).forEach(entry -> last.put(entry.path(), entry));
        return new Draft(
                row.getString("id"),
                row.getString("reference"),
                row.getInt("base"),
                CaseRows.actor(row),
                Instant.parse(row.getString("started_at")),
                last.values().stream()
                        .sorted(Comparator.comparingInt(DraftEntry::number))
                        .toList());
    }

    private static StoreException notFound() {
        return new StoreException(
                Trouble.NOT_FOUND, "There is no open draft of this person here. Open the case again.");
    }
}
