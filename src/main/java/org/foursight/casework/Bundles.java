package org.foursight.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foursight.store.Database;
import org.foursight.store.audit.AuditEntry;
import org.foursight.store.audit.Caller;
import org.foursight.store.cases.Revision;
import org.foursight.store.cases.StoredAct;
import org.foursight.store.cases.StoredScreening;
import org.foursight.store.connection.CanonicalJson;
import org.foursight.store.connection.Hashes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts together what is disclosed of a case: its last screening, what it came from and what people decided on it. */
final class Bundles {

    static final String SCHEMA = "foursight/bundle/1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Database database;

    Bundles(Database database) {
        this.database = database;
    }

    /** Return the bundle as canonical JSON, the content and its hash; empty when the case was never screened. */
    Optional<String> of(String reference, Caller caller, Instant at) {
        return database.screenings().latest(reference, caller).map(last -> of(reference, last, caller, at));
    }

    private String of(String reference, StoredScreening screening, Caller caller, Instant at) {
        Revision revision =
                database.cases().readRevision(reference, screening.stamp().revision(), caller);
        List<StoredAct> acts = database.acts().of(reference, caller);
        AuditEntry disclosed =
                database.audit().disclosed(reference, screening.stamp().id(), "bundle", caller);

        ObjectNode content = MAPPER.createObjectNode();
        content.put("schema", SCHEMA)
                .put("reference", reference)
                .put("madeAt", at.toString())
                .put("madeBy", caller.actor().name());
        ObjectNode caseFile = content.putObject("caseFile");
        caseFile.put("revision", revision.stamp().number())
                .put("sha256", revision.stamp().sha256())
                .put("text", revision.body());
        ObjectNode rules = content.putObject("ruleBook");
        rules.put("version", screening.stamp().ruleBookVersion())
                .put("hash", screening.stamp().ruleBookHash());
        ObjectNode report = content.putObject("screening");
        report.put("id", screening.stamp().id())
                .put("at", screening.stamp().at().toString())
                .put("by", screening.stamp().by().name())
                .put("sha256", screening.stamp().sha256())
                .put("text", screening.report());
        ArrayNode done = content.putArray("acts");
        acts.forEach(act -> done.add(act(act)));
        content.putObject("audit").put("seq", disclosed.seq()).put("hash", disclosed.hash());

        ObjectNode bundle = MAPPER.createObjectNode();
        bundle.set("content", content);
        bundle.put("sha256", Hashes.sha256(CanonicalJson.of(content)));
        return CanonicalJson.of(bundle);
    }

    private static JsonNode act(StoredAct act) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("number", act.number())
                .put("at", act.at().toString())
                .put("by", act.by().name())
                .put("sha256", act.sha256())
                .set("act", MAPPER.readTree(act.json()));
        return node;
    }
}
