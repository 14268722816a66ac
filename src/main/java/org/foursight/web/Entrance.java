package org.foursight.web;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns away requests under a name that is not ours, so that no other name can be made to lead here, and long URLs. */
final class Entrance extends Handler.Wrapper {

    /** The names of this machine to itself. */
    static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final int LONGEST_URL = 2_048;

    private final Set<String> names;

    Entrance(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String name = Request.getServerName(request);
        if (name == null || !names.contains(name.toLowerCase(Locale.ROOT))) {
            Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
            return true;
        }
        if (request.getHttpURI().getPathQuery().length() > LONGEST_URL) {
            Response.writeError(request, response, callback, HttpStatus.URI_TOO_LONG_414);
            return true;
        }
        return super.handle(request, response, callback);
    }
}
