package org.foursight.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Problem;
import org.foursight.casework.Casework;
import org.foursight.casework.Recorded;
import org.foursight.casework.ReportView;
import org.foursight.review.Act;
import org.foursight.review.ActException;
import org.foursight.review.ActJson;
import org.foursight.review.Objection;
import org.foursight.store.Caller;
import org.foursight.store.Purpose;
import tools.jackson.databind.JsonNode;

/** Screenings of stored cases, what people decide on them, the queue, and what is disclosed. */
final class CaseworkApi {

    private static final String CASE = "/api/cases/{reference}";

    private final Casework casework;
    private final Gate gate;

    CaseworkApi(Casework casework, Gate gate) {
        this.casework = casework;
        this.gate = gate;
    }

    List<Route> routes() {
        return List.of(
                Route.get(CASE + "/screenings", this::screenings),
                Route.post(CASE + "/screenings", this::screen),
                Route.get(CASE + "/screenings/{id}", this::report),
                Route.get(CASE + "/screenings/{id}/again", this::again),
                Route.get(CASE + "/acts", this::acts),
                Route.post(CASE + "/acts", this::record),
                Route.get(CASE + "/bundle", this::bundle),
                Route.get("/api/queue", this::queue));
    }

    private void screen(Context request) {
        request.status(201);
        Json.answer(request, gate.pass(() -> casework.screen(CasesApi.reference(request), CasesApi.caller(request))));
    }

    private void screenings(Context request) {
        Json.answer(
                request, casework.database().screenings().all(CasesApi.reference(request), CasesApi.caller(request)));
    }

    /** Answer with the report, or with its red flags alone while the person's own view is not written down. */
    private void report(Context request) {
        ReportView view = casework.report(
                CasesApi.reference(request),
                request.pathParam("id"),
                Sender.of(request).user(),
                CasesApi.caller(request));
        if (view instanceof ReportView.Shown shown) {
            Json.answer(request, "application/json", shown.screening().report());
        } else if (view instanceof ReportView.Withheld withheld) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("withheld", true);
            answer.put("because", "Your own view comes first: record it, or record why safeguarding cannot wait.");
            answer.put("screening", withheld.stamp());
            answer.put("redFlags", withheld.redFlags());
            Json.answer(request, answer);
        }
    }

    private void again(Context request) {
        Json.answer(
                request,
                gate.pass(() -> casework.again(
                        CasesApi.reference(request), request.pathParam("id"), CasesApi.caller(request))));
    }

    private void acts(Context request) {
        Json.answer(
                request,
                casework.handling(CasesApi.reference(request), CasesApi.caller(request))
                        .acts());
    }

    /** Record an act: {@code {"known": 3, "act": {"act": "ownView", …}}}. */
    private void record(Context request) throws IOException {
        JsonNode body = Json.body(request, "known", "act");
        Act act = act(body.path("act"));
        Sender sender = Sender.of(request);
        Recorded recorded = casework.record(
                CasesApi.reference(request),
                body.path("known").asInt(-1),
                act,
                sender.user(),
                CasesApi.caller(request));
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
                    Errors.PROBLEM,
                    Json.text(Map.of(
                            "type",
                            "about:blank",
                            "title",
                            "Somebody else recorded something first; nothing of yours was recorded",
                            "status",
                            409,
                            "acts",
                            overtaken.now().acts())));
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

    private void bundle(Context request) {
        String recipient = request.header("Disclosed-To");
        if (recipient == null || recipient.isBlank()) {
            throw Refusal.because(
                    428,
                    "Recipient required",
                    "The request does not say who the case is disclosed to.",
                    "Name body, role and means in the header Disclosed-To.");
        }
        Sender sender = Sender.of(request);
        Caller caller = new Caller(sender.user().actor(), Purpose.INVESTIGATE, recipient, sender.origin());
        String bundle = casework.bundle(CasesApi.reference(request), caller);
        request.header("Content-Disposition", "attachment; filename=\"bundle.json\"");
        Json.answer(request, "application/json", bundle);
    }

    private void queue(Context request) {
        Sender sender = Sender.of(request);
        Json.answer(request, casework.queue(sender.user().actor().unit(), sender.caller(Purpose.REVIEW)));
    }
}
