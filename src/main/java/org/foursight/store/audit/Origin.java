package org.foursight.store.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where a request came from.
 *
 * @param session hash of the session id; null outside a session
 * @param address workstation or verified network address; null for the command line
 * @param request id of the request; null for the command line
 */
public record Origin(
        @Nullable String session,
        @Nullable String address,
        @Nullable String request) {

    /** The machine itself: the command line, or a task of the service. */
    public static final Origin LOCAL = new Origin(null, null, null);
}
