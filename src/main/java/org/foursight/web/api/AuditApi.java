package org.foursight.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.store.Database;
import org.foursight.store.audit.AuditLog;
import org.foursight.store.audit.Purpose;
import org.foursight.store.audit.Verification;
import org.foursight.store.keeping.Keeping;
import org.foursight.web.http.CaseRequest;
import org.foursight.web.http.Json;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;

/** The audit log: of one case, as a whole, and whether it is whole. */
public final class AuditApi {

    private final AuditLog audit;
    private final Keeping keeping;

    /** Make it for the audit log of a database. */
    public AuditApi(Database database) {
        this.audit = database.audit();
        this.keeping = database.keeping();
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

    /** Answer whether the log is whole, and what there is of cases is what it tells of: the same as the command says. */
    private void check(Context request) {
        Verification found = audit.verify();
        List<String> changed = keeping.brokenSeals();
        Json.answer(request, Map.of("whole", found.intact() && changed.isEmpty(), "log", found, "changed", changed));
    }
}
