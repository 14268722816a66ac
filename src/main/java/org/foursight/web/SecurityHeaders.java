package org.foursight.web;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Puts the same protective headers on every response, before any other handler sees the request. */
final class SecurityHeaders extends Handler.Wrapper {

    static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cache-Control",
            "no-store"));

    /** Makes browsers use TLS for two years; only where there is TLS. */
    private static final String TLS_ONLY = "max-age=63072000; includeSubDomains";

    private final boolean tls;
    private final Map<String, String> instead;

    SecurityHeaders(boolean tls) {
        this(tls, Map.of());
    }

    /**
     * Make them with some of them otherwise.
     *
     * @param instead headers that replace the ones of the same name
     */
    SecurityHeaders(boolean tls, Map<String, String> instead) {
        this.tls = tls;
        this.instead = Map.copyOf(instead);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        put(response.getHeaders());
        return super.handle(request, response, callback);
    }

    /** Put every header, replacing what was there. */
    void put(HttpFields.Mutable headers) {
        ALL.forEach((name, value) -> headers.put(name, instead.getOrDefault(name, value)));
        if (tls) {
            headers.put("Strict-Transport-Security", TLS_ONLY);
        }
    }
}
