package org.foursight.store.keeping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.foursight.store.audit.AuditLog;
import org.foursight.store.audit.Operation;
import org.foursight.store.cases.Acts;
import org.foursight.store.cases.CaseRows;
import org.foursight.store.cases.RevisionStamp;
import org.foursight.store.cases.ScreeningStamp;
import org.foursight.store.cases.Screenings;
import org.foursight.store.cases.StoredAct;
import org.foursight.store.connection.CanonicalJson;
import org.foursight.store.connection.Hashes;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Holds the revisions, screenings and acts of cases against the audit log, each of whose events names the hash of what
 * it tells of.
 */
final class Seals {

    private final Map<String, Set<String>> sealed = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Seals() {}

    /**
     * One thing that is kept.
     *
     * @param reference its case
     * @param seal the hash that the audit log should name
     * @param holds whether it holds what its own hash says
     * @param words what it is called
     */
    private record Kept(String reference, String seal, boolean holds, String words) {}

    /** Return what is wrong, in sentences that name ids only; empty when nothing is. */
    static List<String> broken(Handle sql) {
        Seals check = new Seals();
        AuditLog.each(sql, entry -> check.log(entry.reference(), entry.event()));
        check.each(sql, "SELECT * FROM revisions ORDER BY reference, number", (row, context) -> {
            RevisionStamp stamp = CaseRows.stamp(row);
            boolean holds = Hashes.sha256(row.getString("body")).equals(stamp.sha256());
            String words = "Revision " + stamp.number() + " of case " + stamp.reference();
            return new Kept(stamp.reference(), stamp.seal(), holds, words);
        });
        check.each(sql, "SELECT * FROM screenings ORDER BY reference, number", (row, context) -> {
            ScreeningStamp stamp = Screenings.stamp(row);
            boolean holds = Hashes.sha256(row.getBytes("report")).equals(stamp.sha256());
            return new Kept(stamp.reference(), stamp.seal(), holds, "Screening " + stamp.id());
        });
        check.each(sql, "SELECT * FROM acts ORDER BY reference, number", (row, context) -> {
            StoredAct act = Acts.act(row);
            String words = "Act " + act.number() + " about case " + act.reference();
            return new Kept(act.reference(), act.sha256(), true, words);
        });
        check.sealed.forEach((reference, left) -> left.forEach(hash ->
                check.wrong.add("Something of case " + reference + " is not there as the audit log tells of it.")));
        return check.wrong;
    }

    private void each(Handle sql, String query, RowMapper<Kept> mapper) {
        try (var rows = sql.createQuery(query).setFetchSize(100).map(mapper).stream()) {
            rows.filter(kept -> !isSealed(kept) || !kept.holds())
                    .forEach(kept -> wrong.add(kept.words() + " is not what was saved."));
        }
    }

    private boolean isSealed(Kept kept) {
        Set<String> left = sealed.get(kept.reference());
        return left != null && left.remove(kept.seal());
    }

    /** Take the hashes of what should be there from an event; what there was of an erased case is gone. */
    private void log(@Nullable String reference, String text) {
        if (reference == null) {
            return;
        }
        JsonNode event = read(text);
        if (event.path("op").asString("").equals(Operation.ERASE.toString())) {
            sealed.remove(reference);
            return;
        }
        for (JsonNode seal : event.path("object").path("seals")) {
            sealed.computeIfAbsent(reference, known -> new HashSet<>()).add(seal.asString());
        }
    }

    /** What is no event any more is for the check of the log itself to name. */
    private static JsonNode read(String event) {
        try {
            return CanonicalJson.read(event);
        } catch (JacksonException changed) {
            return CanonicalJson.object();
        }
    }
}
