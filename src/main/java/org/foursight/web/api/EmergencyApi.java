package org.foursight.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.AuditOutcome;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Purpose;
import org.foursight.store.cases.EmergencyAccess;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Refusals;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Site;
import tools.jackson.databind.JsonNode;

/** Emergency access to a case of another unit: asked for with a reason, recorded, listed for review. */
public final class EmergencyApi {

    private static final int LONGEST_REASON = 1_000;

    private final Site site;

    /** Make it for a site. */
    public EmergencyApi(Site site) {
        this.site = site;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/api/emergency-access", this::list), Route.post("/api/emergency-access", this::ask));
    }

    /** List what was given: to a reviewer for cases of the unit, to an auditor for all. */
    private void list(Context request) {
        Sender sender = Sender.of(request);
        boolean all = sender.user().is(Role.AUDITOR);
        Caller caller = sender.caller(all ? Purpose.AUDIT : Purpose.SUPERVISE);
        String unit = all ? null : sender.user().actor().unit();
        Json.answer(request, Map.of("given", site.database().emergencyAccesses().toCasesOf(unit, caller)));
    }

    private void ask(Context request) throws IOException {
        JsonNode body = Json.body(request, "reference", "reason");
        if (body.size() != 2) {
            throw Refusal.because(
                    422, "Invalid body", "There is more than reference and reason.", "Send these two and no other.");
        }
        String reference = body.path("reference").asString("");
        String reason = body.path("reason").asString("").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refusal.because(
                    422,
                    "No reason",
                    "Emergency access needs a reason, of 1,000 characters or fewer.",
                    "Say in a few words why it cannot wait.");
        }
        Sender sender = Sender.of(request);
        User user = sender.user();
        String keeper = site.database().cases().unitOf(reference);
        if (keeper == null) {
            AuditObject nothing = AuditObject.named("emergencyAccess", null);
            site.database()
                    .audit()
                    .record(AuditEvent.not(
                            Operation.BREAK_GLASS,
                            sender.caller(Purpose.REVIEW),
                            nothing,
                            AuditOutcome.FAILED,
                            "noSuchCase"));
            throw Refusals.noSuchCase();
        }
        if (keeper.equals(user.actor().unit())) {
            throw Refusal.because(
                    409, "Not needed", "The case is kept by your own unit.", "Open it as you open any other.");
        }
        EmergencyAccess given =
                site.database().emergencyAccesses().give(reference, reason, sender.caller(Purpose.REVIEW));
        request.status(201);
        Json.answer(request, given);
    }
}
