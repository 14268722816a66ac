package org.foursight.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;

/** Tells requests that a page of another site made a browser send. */
final class CrossSite {

    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private CrossSite() {}

    /** Tell whether a request can change something. */
    static boolean changes(Context request) {
        return !READING.contains(request.method().name());
    }

    /**
     * Tell whether another site is behind a request. A program that is no browser sends neither header.
     *
     * @param own the origin of our own pages
     */
    static boolean isBehind(Context request, String own) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.header("Origin");
        return origin != null && !origin.toLowerCase(Locale.ROOT).equals(own);
    }
}
