package org.foursight.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Emergencies;
import org.foursight.store.Database;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import tools.jackson.databind.JsonNode;

/** Emergency access to a case of another unit: asked for with a reason, recorded, listed, and reviewed. */
public final class EmergencyApi {

    private static final String ACCESS = "/api/emergency-access";

    private final Emergencies emergencies;

    /** Make it for a database. */
    public EmergencyApi(Database database) {
        this.emergencies = new Emergencies(database);
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(ACCESS, this::list),
                Route.post(ACCESS, this::ask),
                Route.post(ACCESS + "/looks", this::look));
    }

    private void list(Context request) {
        Sender sender = Sender.of(request);
        Json.answer(request, Map.of("given", emergencies.given(sender.user(), sender.origin())));
    }

    private void ask(Context request) throws IOException {
        JsonNode body = only(request, "reference", "reason");
        Sender sender = Sender.of(request);
        request.status(201);
        Json.answer(
                request,
                emergencies.ask(text(body, "reference"), text(body, "reason"), sender.user(), sender.origin()));
    }

    private void look(Context request) throws IOException {
        JsonNode body = only(request, "reference", "number", "found");
        Sender sender = Sender.of(request);
        int number = body.path("number").asInt(0);
        request.status(201);
        Json.answer(
                request,
                emergencies.look(text(body, "reference"), number, text(body, "found"), sender.user(), sender.origin()));
    }

    private static JsonNode only(Context request, String... fields) throws IOException {
        JsonNode body = Json.body(request, fields);
        if (body.size() != fields.length) {
            throw Refusal.because(
                    422,
                    "Invalid body",
                    "There is more than " + String.join(", ", fields) + ".",
                    "Send these and no other.");
        }
        return body;
    }

    private static String text(JsonNode body, String field) {
        return body.path(field).asString("").strip();
    }
}
