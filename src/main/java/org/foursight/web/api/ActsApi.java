package org.foursight.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Problem;
import org.foursight.casework.Casework;
import org.foursight.casework.Recorded;
import org.foursight.review.Act;
import org.foursight.review.ActException;
import org.foursight.review.ActJson;
import org.foursight.review.CaseAct;
import org.foursight.review.Handling;
import org.foursight.review.Objection;
import org.foursight.store.audit.Actor;
import org.foursight.web.http.CaseRequest;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import tools.jackson.databind.JsonNode;

/** What people did and decided about stored cases. */
public final class ActsApi {

    private static final String ACTS = "/api/cases/{reference}/acts";

    private final Casework casework;

    /** Make it for what is done with stored cases. */
    public ActsApi(Casework casework) {
        this.casework = casework;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(ACTS, this::acts), Route.post(ACTS, this::record));
    }

    /** Return the acts as a person may see them: what others made of the last report only after their own view. */
    private static List<Object> seen(Handling handling, Actor person) {
        boolean shown = handling.screened()
                .map(last -> handling.isShownTo(person, last.screening()))
                .orElse(true);
        return handling.acts().stream()
                .map(act ->
                        shown || act.by().same(person) && !(act.act() instanceof Act.Screened) ? act : withheld(act))
                .toList();
    }

    private static Object withheld(CaseAct act) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", act.number());
        told.put("at", act.at());
        told.put("withheld", true);
        return told;
    }

    private void acts(Context request) {
        Handling handling = casework.handling(CaseRequest.reference(request), CaseRequest.caller(request));
        Json.answer(request, seen(handling, Sender.of(request).user().actor()));
    }

    /** Record an act: {@code {"known": 3, "act": {"act": "ownView", …}}}. */
    private void record(Context request) throws IOException {
        JsonNode body = Json.body(request, "known", "act");
        Act act = act(body.path("act"));
        Sender sender = Sender.of(request);
        Recorded recorded = casework.record(
                CaseRequest.reference(request),
                body.path("known").asInt(-1),
                act,
                sender.user(),
                CaseRequest.caller(request));
        if (recorded instanceof Recorded.Kept kept) {
            request.status(201);
            Json.answer(request, kept.act());
        } else if (recorded instanceof Recorded.Refused refused) {
            Objection objection = refused.objection();
            throw new Refusal(
                    objection.forbidden() ? 403 : 422,
                    "Not recorded",
                    List.of(new Problem("/act/" + objection.field(), objection.problem(), objection.remedy())));
        } else if (recorded instanceof Recorded.Overtaken overtaken) {
            request.status(409);
            Json.answer(
                    request,
                    Json.PROBLEM,
                    Json.text(Map.of(
                            "type",
                            "about:blank",
                            "title",
                            "Somebody else recorded something first; nothing of yours was recorded",
                            "status",
                            409,
                            "acts",
                            seen(overtaken.now(), sender.user().actor()))));
        }
    }

    private static Act act(JsonNode json) {
        try {
            return ActJson.read(Json.text(json));
        } catch (ActException malformed) {
            throw new Refusal(
                    422,
                    "Not recorded",
                    List.of(new Problem(
                            "/act" + malformed.path(),
                            "It does not fit.",
                            "Compare it with the description of the interface, /openapi.")));
        }
    }
}
