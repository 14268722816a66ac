package org.foursight.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.foursight.store.audit.AuditLog;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.CaseRequest;
import org.foursight.web.http.Json;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;

/** The audit log: of one case, as a whole, and whether it is whole. */
public final class AuditApi {

    private final AuditLog audit;

    /** Make it for an audit log. */
    public AuditApi(AuditLog audit) {
        this.audit = audit;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/api/cases/{reference}/audit", this::ofCase),
                Route.get("/api/audit", this::export),
                Route.get("/api/audit/check", this::check));
    }

    private void ofCase(Context request) {
        Json.answer(
                request,
                audit.of(CaseRequest.reference(request), Sender.of(request).caller(Purpose.AUDIT)));
    }

    private void export(Context request) throws java.io.IOException {
        request.contentType("application/jsonl; charset=utf-8");
        request.header("Content-Disposition", "attachment; filename=\"audit.jsonl\"");
        audit.export(request.res().getOutputStream(), Sender.of(request).caller(Purpose.AUDIT));
    }

    private void check(Context request) {
        Json.answer(request, audit.verify());
    }
}
