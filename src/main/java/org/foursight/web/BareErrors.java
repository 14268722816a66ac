package org.foursight.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.foursight.web.http.Json;

/** Answers requests that never reach a route, such as malformed addresses: one line, the same headers, no detail. */
final class BareErrors extends ErrorHandler {

    private final SecurityHeaders protection;

    BareErrors(SecurityHeaders protection) {
        this.protection = protection;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        response.setStatus(status);
        String path = String.valueOf(request.getHttpURI().getPath());
        protection.put(response.getHeaders());
        Content.Sink.write(response, true, body(status, path.startsWith("/api"), response.getHeaders()), callback);
        return true;
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable headers) {
        protection.put(headers);
        return StandardCharsets.UTF_8.encode(body(status, false, headers));
    }

    private static String body(int status, boolean api, HttpFields.Mutable headers) {
        String title = HttpStatus.getMessage(status);
        headers.put(HttpHeader.CONTENT_TYPE, api ? Json.PROBLEM : "text/plain; charset=utf-8");
        return api
                ? "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + "}\n"
                : status + " " + title + "\n";
    }
}
