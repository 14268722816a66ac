package org.foursight.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import org.foursight.casework.Reasons;
import org.foursight.web.http.Json;
import tools.jackson.databind.JsonNode;

/**
 * A case file to be saved, and why: {@code {"why": "…", "flagReason": "…", "caseFile": {…}}}.
 *
 * @param reasons why it is saved
 * @param caseFile the case file as JSON
 */
record Change(Reasons reasons, byte[] caseFile) {

    static Change read(Context request) throws IOException {
        JsonNode body = Json.body(request, "why", "caseFile");
        return new Change(reasons(body), Json.bytes(body.path("caseFile")));
    }

    /** Return why a change is made, and why it takes back a red flag if it does. */
    static Reasons reasons(JsonNode body) {
        return new Reasons(
                body.path("why").asString(""),
                body.path("flagReason").asString("").strip());
    }
}
