package org.foursight.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Casework;
import org.foursight.casework.ReportView;
import org.foursight.store.Caller;
import org.foursight.store.Purpose;

/** Screenings of stored cases, the queue, and what is disclosed. */
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
                Route.get(CASE + "/overrides", this::overrides),
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

    /** What a report says now differs from what it said: whoever may not see the one may not see the other. */
    private void again(Context request) {
        String id = request.pathParam("id");
        boolean shown = casework.handling(CasesApi.reference(request), CasesApi.caller(request))
                .isShownTo(Sender.of(request).user().actor(), id);
        if (!shown) {
            throw Refusal.because(
                    403,
                    "Your own view comes first",
                    "The report is kept back.",
                    "Record your own view, then ask again.");
        }
        Json.answer(
                request, gate.pass(() -> casework.again(CasesApi.reference(request), id, CasesApi.caller(request))));
    }

    private void overrides(Context request) {
        Json.answer(
                request, gate.pass(() -> casework.overrides(CasesApi.reference(request), CasesApi.caller(request))));
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
        String bundle = casework.bundle(CasesApi.reference(request), caller).orElseThrow(Refusals::neverScreened);
        request.header("Content-Disposition", "attachment; filename=\"bundle.json\"");
        Json.answer(request, "application/json", bundle);
    }

    private void queue(Context request) {
        Sender sender = Sender.of(request);
        Json.answer(request, casework.queue(sender.user().actor().unit(), sender.caller(Purpose.REVIEW)));
    }
}
