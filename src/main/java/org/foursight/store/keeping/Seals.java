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
import org.foursight.store.cases.StoredAct;
import org.foursight.store.connection.CanonicalJson;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;

/** Holds the acts about cases against the audit log, each of whose events names the hash of the act it tells of. */
final class Seals {

    private Seals() {}

    /** Return what is wrong, in sentences that name ids only; empty when nothing is. */
    static List<String> broken(Handle sql) {
        Map<String, Set<String>> sealed = sealed(sql);
        List<String> wrong = new ArrayList<>();
        try (var acts = sql
                .createQuery("SELECT * FROM acts ORDER BY reference, number")
                .setFetchSize(100)
                .map((row, context) -> Acts.act(row))
                .stream()) {
            acts.filter(act -> !sealed.getOrDefault(act.reference(), Set.of()).remove(act.sha256()))
                    .map(Seals::changed)
                    .forEach(wrong::add);
        }
        sealed.forEach((reference, left) -> left.forEach(
                hash -> wrong.add("An act about case " + reference + " is not there as the audit log tells of it.")));
        return wrong;
    }

    private static String changed(StoredAct act) {
        return "Act " + act.number() + " about case " + act.reference() + " is not what was saved.";
    }

    /** Return the hashes of the acts that should be there, by case; those of an erased case are gone. */
    private static Map<String, Set<String>> sealed(Handle sql) {
        Map<String, Set<String>> sealed = new TreeMap<>();
        AuditLog.each(sql, entry -> {
            String reference = entry.reference();
            if (reference != null) {
                JsonNode event = CanonicalJson.read(entry.event());
                String act = event.path("object").path("act").asString("");
                if (event.path("op").asString("").equals(Operation.ERASE.toString())) {
                    sealed.remove(reference);
                } else if (!act.isEmpty()) {
                    sealed.computeIfAbsent(reference, known -> new HashSet<>()).add(act);
                }
            }
        });
        return sealed;
    }
}
