package org.foursight.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.screening.Screening;
import org.foursight.store.Database;
import org.foursight.store.audit.Caller;
import org.foursight.store.cases.Draft;
import org.foursight.store.cases.Saving;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Saves revisions. One that takes a red flag back needs a reason of its own, from a program as on a page. */
public final class Revisions {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Database database;
    private final TakenBack takenBack;

    /** Make it for a database and the rules in use. */
    public Revisions(Database database, Screening screening) {
        this.database = database;
        this.takenBack = new TakenBack(screening);
    }

    /**
     * Save a whole case file as the next revision, unless another person was first.
     *
     * @param expected the revision the writer began from
     * @param request a key of the request, so that sending it twice saves once; null for none
     * @throws org.foursight.casefile.CaseFileException when it is no case file, or a reason is missing
     */
    public Saving revise(
            String reference, int expected, byte[] body, Reasons reasons, Caller caller, @Nullable String request) {
        List<String> lost = lost(base(reference, expected, caller), read(body));
        if (lost.isEmpty()) {
            return database.cases().revise(reference, expected, body, reasons.why(), caller, request);
        }
        ObjectNode file = (ObjectNode) MAPPER.readTree(body);
        ArrayNode decisions = file.path("decisions") instanceof ArrayNode there ? there : file.putArray("decisions");
        String id = FreshId.of(MAPPER.writeValueAsString(file), "d", decisions.size() + 1);
        decisions.add(MAPPER.valueToTree(TakenBack.decision(id, lost, reasons.requireFlag(lost))));
        return database.cases()
                .revise(reference, expected, MAPPER.writeValueAsBytes(file), reasons.with(lost), caller, request);
    }

    /**
     * Make the next revision of what a person has entered, unless another person was first.
     *
     * @param expected the revision the entries go into
     * @throws org.foursight.casefile.CaseFileException when it is no case file with them, or a reason is missing
     */
    public Saving fold(Draft draft, int expected, Reasons reasons, Caller caller) {
        return database.drafts().fold(draft.id(), expected, explained(draft, expected, reasons, caller), caller);
    }

    /** Return why a draft is made a revision; a reason for a red flag that it takes back is put into the draft first. */
    String explained(Draft draft, int expected, Reasons reasons, Caller caller) {
        String base = base(draft.reference(), expected, caller);
        String body = base == null ? "" : draft.over(base);
        List<String> lost = base == null ? List.of() : lost(base, read(body.getBytes(UTF_8)));
        if (lost.isEmpty()) {
            return reasons.why();
        }
        String id = FreshId.of(body, "d", 1);
        String decision = MAPPER.writeValueAsString(TakenBack.decision(id, lost, reasons.requireFlag(lost)));
        database.drafts().save(draft.id(), "/decisions/" + id, decision, caller);
        return reasons.with(lost);
    }

    private List<String> lost(@Nullable String base, CaseFile after) {
        return base == null ? List.of() : takenBack.unexplained(read(base.getBytes(UTF_8)), after);
    }

    /** Return the case file somebody began from; null when there is none, which saving it says better. */
    private @Nullable String base(String reference, int expected, Caller caller) {
        try {
            return database.cases().readRevision(reference, expected, caller).body();
        } catch (StoreException none) {
            if (none.trouble() == Trouble.NOT_FOUND) {
                return null;
            }
            throw none;
        }
    }

    private static CaseFile read(byte[] body) {
        return CaseFileReader.standard().read(body);
    }
}
