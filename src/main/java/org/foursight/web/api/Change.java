package org.foursight.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import org.foursight.web.http.Json;
import tools.jackson.databind.JsonNode;

/**
 * A case file to be saved, and why: {@code {"why": "…", "caseFile": {…}}}.
 *
 * @param why why it is saved
 * @param caseFile the case file as JSON
 */
record Change(String why, byte[] caseFile) {

    static Change read(Context request) throws IOException {
        JsonNode body = Json.body(request, "why", "caseFile");
        return new Change(body.path("why").asString(""), Json.bytes(body.path("caseFile")));
    }
}
