package org.foursight.web;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.foursight.web.http.Identity;

/**
 * Turns away requests under a name that is not ours, so that no other name can be made to lead here; requests that went
 * round the proxies; and long URLs.
 */
final class Entrance extends Handler.Wrapper {

    /** The names of this machine to itself. */
    static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final int LONGEST_URL = 2_048;

    private final Set<String> names;
    private final Set<String> proxies;

    /**
     * Make it.
     *
     * @param names the names that are ours
     * @param proxies the addresses that requests may come from; empty for any
     */
    Entrance(Set<String> names, Set<String> proxies) {
        this.names = Set.copyOf(names);
        this.proxies = Set.copyOf(proxies);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String name = Request.getServerName(request);
        boolean round = !proxies.isEmpty() && !proxies.contains(Identity.bare(Request.getRemoteAddr(request)));
        if (round || name == null || !names.contains(name.toLowerCase(Locale.ROOT))) {
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
