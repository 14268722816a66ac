package org.foursight.web.http;

import io.javalin.http.Context;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;

/** What every request about a stored case says: which case, and on whose behalf. */
public final class CaseRequest {

    private CaseRequest() {}

    /** Return on whose behalf the store is used to answer it. */
    public static Caller caller(Context request) {
        return Sender.of(request).caller(Purpose.INVESTIGATE);
    }

    /** Return the reference an address names; references have slashes, for which a tilde stands there. */
    public static String reference(Context request) {
        return request.pathParam("reference").replace('~', '/');
    }

    /** Return the revision an address names; refuses with 404 what can be none. */
    public static int revision(Context request) {
        String number = request.pathParam("number");
        if (!number.matches("[0-9]{1,9}")) {
            throw Refusal.notFound("There is no such revision.", "Choose one from the list of revisions.");
        }
        return Integer.parseInt(number);
    }
}
