package org.foursight.web.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Casework;
import org.foursight.casework.ReportView;
import org.foursight.review.Act;
import org.foursight.review.Handling;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.CaseRequest;
import org.foursight.web.http.Gate;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Refusals;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;

/** Screenings of stored cases, the queue, and what is disclosed. */
public final class CaseworkApi {

    private static final String CASE = "/api/cases/{reference}";

    private final Casework casework;
    private final Gate gate;

    /** Make it for what is done with stored cases. */
    public CaseworkApi(Casework casework, Gate gate) {
        this.casework = casework;
        this.gate = gate;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
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
        Json.answer(
                request, gate.pass(() -> casework.screen(CaseRequest.reference(request), CaseRequest.caller(request))));
    }

    private void screenings(Context request) {
        Json.answer(
                request,
                casework.database().screenings().all(CaseRequest.reference(request), CaseRequest.caller(request)));
    }

    /** Answer with the report, or with its red flags alone while the person's own view is not written down. */
    private void report(Context request) {
        ReportView view = casework.report(
                CaseRequest.reference(request),
                request.pathParam("id"),
                Sender.of(request).user(),
                CaseRequest.caller(request));
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
        requireShown(request, handling(request), id);
        Json.answer(
                request,
                gate.pass(() -> casework.again(CaseRequest.reference(request), id, CaseRequest.caller(request))));
    }

    private Handling handling(Context request) {
        return casework.handling(CaseRequest.reference(request), CaseRequest.caller(request));
    }

    private static void requireShown(Context request, Handling handling, String screening) {
        if (!handling.isShownTo(Sender.of(request).user().actor(), screening)) {
            throw Refusal.because(
                    403,
                    "Your own view comes first",
                    "The report is kept back.",
                    "Record your own view, then ask again.");
        }
    }

    private void overrides(Context request) {
        Handling handling = handling(request);
        handling.screened().ifPresent(last -> requireShown(request, handling, last.screening()));
        Json.answer(
                request,
                gate.pass(() -> casework.overrides(CaseRequest.reference(request), CaseRequest.caller(request))));
    }

    /** The bundle holds the report and what others made of it, so it is not a way round one's own view. */
    private void bundle(Context request) {
        String recipient = request.header("Disclosed-To");
        if (recipient == null || recipient.isBlank()) {
            throw Refusal.because(
                    428,
                    "Recipient required",
                    "The request does not say who the case is disclosed to.",
                    "Name body, role and means in the header Disclosed-To.");
        }
        Handling handling = handling(request);
        Act.Screened last = handling.screened().orElseThrow(Refusals::neverScreened);
        requireShown(request, handling, last.screening());
        Sender sender = Sender.of(request);
        Caller caller = new Caller(sender.user().actor(), Purpose.INVESTIGATE, recipient, sender.origin());
        String bundle = casework.bundle(CaseRequest.reference(request), caller).orElseThrow(Refusals::neverScreened);
        request.header("Content-Disposition", "attachment; filename=\"bundle.json\"");
        Json.answer(request, "application/json", bundle);
    }

    private void queue(Context request) {
        Sender sender = Sender.of(request);
        Json.answer(request, casework.queue(sender.user().actor().unit(), sender.caller(Purpose.REVIEW)));
    }
}
