package org.foursight.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFileException;
import org.foursight.casework.Revisions;
import org.foursight.store.audit.Purpose;
import org.foursight.store.cases.Cases;
import org.foursight.store.cases.Revision;
import org.foursight.store.cases.RevisionStamp;
import org.foursight.store.cases.Saving;
import org.foursight.web.http.CaseRequest;
import org.foursight.web.http.EntityTag;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import tools.jackson.databind.JsonNode;

/** Stored cases: create, list, read, revise. A revision is never changed; two people on one case are told so. */
public final class CasesApi {

    private static final String CASE = "/api/cases/{reference}";

    private final Cases cases;
    private final Revisions revisions;

    /** Make it for the stored cases. */
    public CasesApi(Cases cases, Revisions revisions) {
        this.cases = cases;
        this.revisions = revisions;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/api/cases", this::list),
                Route.post("/api/cases", this::create),
                Route.get(CASE, this::read),
                Route.put(CASE, this::revise),
                Route.get(CASE + "/revisions", this::history),
                Route.get(CASE + "/revisions/{number}", this::revision));
    }

    private void list(Context request) {
        Sender sender = Sender.of(request);
        Json.answer(request, cases.list(sender.user().actor().unit(), sender.caller(Purpose.INVESTIGATE)));
    }

    private void create(Context request) throws IOException {
        Change change = Change.read(request);
        Saving saving = saved(() -> cases.create(
                change.caseFile(),
                change.reasons().why(),
                CaseRequest.caller(request),
                request.header("Idempotency-Key")));
        request.status(201);
        answer(request, saving);
    }

    private void read(Context request) {
        Revision revision = cases.read(CaseRequest.reference(request), CaseRequest.caller(request));
        answer(request, revision);
    }

    private void revision(Context request) {
        answer(
                request,
                cases.readRevision(
                        CaseRequest.reference(request), CaseRequest.revision(request), CaseRequest.caller(request)));
    }

    private void history(Context request) {
        Json.answer(request, cases.history(CaseRequest.reference(request), CaseRequest.caller(request)));
    }

    private void revise(Context request) throws IOException {
        Change change = Change.read(request);
        int expected = EntityTag.expected(request);
        answer(
                request,
                saved(() -> revisions.revise(
                        CaseRequest.reference(request),
                        expected,
                        change.caseFile(),
                        change.reasons(),
                        CaseRequest.caller(request),
                        request.header("Idempotency-Key"))));
    }

    /** Answer with what came of saving: the new revision, or the other person's change. */
    static void answer(Context request, Saving saving) {
        if (saving instanceof Saving.Saved saved) {
            EntityTag.put(request, saved.stamp().number());
            Json.answer(request, saved.stamp());
        } else if (saving instanceof Saving.Overtaken overtaken) {
            RevisionStamp theirs = overtaken.theirs();
            EntityTag.put(request, theirs.number());
            request.status(412);
            Json.answer(
                    request,
                    Json.PROBLEM,
                    Json.text(Map.of(
                            "type",
                            "about:blank",
                            "title",
                            "Somebody else saved this case first; nothing of yours was saved",
                            "status",
                            412,
                            "since",
                            overtaken.since(),
                            "changed",
                            overtaken.changed())));
        }
    }

    private static void answer(Context request, Revision revision) {
        EntityTag.put(request, revision.stamp().number());
        JsonNode caseFile = Json.read(revision.body());
        Json.answer(request, Map.of("revision", revision.stamp(), "caseFile", caseFile));
    }

    private static Saving saved(java.util.function.Supplier<Saving> saving) {
        try {
            return saving.get();
        } catch (CaseFileException refused) {
            throw new Refusal(422, "Not saved", refused.problems());
        }
    }
}
