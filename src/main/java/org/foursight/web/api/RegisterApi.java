package org.foursight.web.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.report.PublishedSchema;
import org.foursight.screening.Screening;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.jspecify.annotations.Nullable;

/** Shows what the reports rest on: rules, sources, questionnaires, the schemas, and whether the service is ready. */
public final class RegisterApi {

    /** A rule as the catalogue lists it, without its text. */
    record Line(
            String id,
            String concludes,
            String status,
            String source,
            String gist,
            String standing,
            LocalDate inForceFrom,
            @Nullable LocalDate inForceTo) {}

    private final Screening screening;

    /** Make it for the rules in use. */
    public RegisterApi(Screening screening) {
        this.screening = screening;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.get("/api/rules", this::rules),
                Route.get("/api/rules/{id}", this::rule),
                Route.get("/api/sources", this::sources),
                Route.get("/api/questionnaires", this::questionnaires),
                Route.get("/api/schema/case-file", this::schema),
                Route.get("/api/health", this::health)));
        for (PublishedSchema schema : PublishedSchema.values()) {
            String text = schema.text();
            routes.add(Route.get(
                    "/api/schema/" + schema.word(), request -> Json.answer(request, "application/schema+json", text)));
        }
        return List.copyOf(routes);
    }

    private void rules(Context request) {
        List<Line> lines = screening.ruleBook().rules().stream()
                .map(rule -> new Line(
                        rule.id(),
                        rule.concludes(),
                        rule.status(),
                        rule.source(),
                        rule.gist(),
                        rule.standing(),
                        rule.inForceFrom(),
                        rule.inForceTo()))
                .toList();
        Json.answer(request, Map.of("rules", lines));
    }

    private void rule(Context request) {
        Json.answer(
                request,
                screening
                        .ruleBook()
                        .rule(request.pathParam("id"))
                        .orElseThrow(() ->
                                Refusal.notFound("No rule has this id.", "See /api/rules for the ids there are.")));
    }

    private void sources(Context request) {
        Map<String, Object> register = new LinkedHashMap<>();
        register.put("sources", screening.register().sources());
        register.put("elements", screening.register().elements());
        register.put("offences", screening.register().offences());
        Json.answer(request, register);
    }

    private void questionnaires(Context request) {
        Json.answer(request, Map.of("questionnaires", screening.questionnaires().all()));
    }

    private void schema(Context request) {
        Json.answer(request, "application/schema+json", screening.reader().schemaText());
    }

    /** A service that answers has passed its canaries: it does not start otherwise. */
    private void health(Context request) {
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("ready", true);
        health.put("version", screening.ruleBook().version());
        health.put("hash", screening.ruleBook().hash());
        health.put("rules", screening.ruleBook().rules().size());
        health.put("canaries", "passed");
        Json.answer(request, health);
    }
}
