package org.foursight.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFileException;
import org.foursight.casework.Revisions;
import org.foursight.store.cases.Draft;
import org.foursight.store.cases.Drafts;
import org.foursight.web.http.CaseRequest;
import org.foursight.web.http.EntityTag;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import tools.jackson.databind.JsonNode;

/** Drafts of a case, saved answer by answer. */
public final class DraftsApi {

    private static final String DRAFT = "/api/cases/{reference}/draft";

    private final Drafts drafts;
    private final Revisions revisions;

    /** Make it for the drafts of stored cases. */
    public DraftsApi(Drafts drafts, Revisions revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(DRAFT, this::open), Route.put(DRAFT, this::save), Route.post(DRAFT, this::fold));
    }

    private void open(Context request) {
        drafts.find(CaseRequest.reference(request), CaseRequest.caller(request))
                .ifPresentOrElse(draft -> Json.answer(request, draft), () -> request.status(204));
    }

    /** Save one entry, {@code {"path": …, "value": …}}, or take one back, {@code {"path": …, "act": "takeBack"}}. */
    private void save(Context request) throws IOException {
        JsonNode body = Json.body(request, "path");
        String path = body.path("path").asString("");
        Draft draft = drafts.open(CaseRequest.reference(request), CaseRequest.caller(request));
        switch (body.path("act").asString("enter")) {
            case "enter" ->
                Json.answer(
                        request,
                        Map.of(
                                "kept",
                                drafts.save(
                                        draft.id(), path, Json.text(body.path("value")), CaseRequest.caller(request))));
            case "takeBack" -> {
                drafts.takeBack(draft.id(), path, CaseRequest.caller(request));
                Json.answer(request, Map.of("kept", "TAKEN_BACK"));
            }
            case "leaveAsItWas" -> {
                drafts.leaveAsItWas(draft.id(), path, CaseRequest.caller(request));
                Json.answer(request, Map.of("kept", "LEFT_AS_IT_WAS"));
            }
            default ->
                throw Refusal.because(
                        422, "Unknown act", "/act is none of these.", "Use enter, takeBack or leaveAsItWas.");
        }
    }

    private void fold(Context request) throws IOException {
        JsonNode body = Json.body(request, "why");
        int expected = EntityTag.expected(request);
        Draft draft = drafts.find(CaseRequest.reference(request), CaseRequest.caller(request))
                .orElseThrow(() -> Refusal.because(
                        409, "No draft", "You have no draft of this case.", "Save an entry first; that begins one."));
        try {
            CasesApi.answer(
                    request, revisions.fold(draft, expected, Change.reasons(body), CaseRequest.caller(request)));
        } catch (CaseFileException refused) {
            throw new Refusal(422, "Not saved; the draft is kept", refused.problems());
        }
    }
}
