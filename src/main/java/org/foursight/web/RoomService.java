package org.foursight.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.net.BindException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.foursight.training.Training;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Route;
import org.foursight.web.pages.workshop.JoinPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A second, small service that answers phones on the local network: it knows only how to join a workshop, and has no
 * part of the other one. It needs no sign-in, so the random code is all that leads in.
 */
public final class RoomService {

    private static final Logger LOG = LoggerFactory.getLogger(RoomService.class);
    private static final long LARGEST_FORM = 2 * 1024;
    private static final long STOP_MILLIS = 2_000;

    /** Over plain HTTP a browser says where a form came from in no other way, and in this one only if pages allow it. */
    private static final Map<String, String> OWN_ORIGIN = Map.of("Referrer-Policy", "same-origin");

    private final Javalin javalin;

    private RoomService(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Start answering phones.
     *
     * @param host the one address of this machine to answer on; requests under another name are turned away
     * @param port the port, or 0 for any that is free
     * @throws BindException when the address cannot be had
     */
    public static RoomService start(Training training, Clock clock, String host, int port) throws BindException {
        List<Route> routes = new JoinPages(training, new Pages(), clock).routes();
        Javalin javalin = Javalin.create(config -> configure(config, routes, host));
        try {
            return new RoomService(javalin.start(host, port));
        } catch (JavalinException taken) {
            throw new BindException(
                    host + ":" + port + " cannot be used: it is no address of this machine, or something answers there"
                            + " already; choose another with --room");
        }
    }

    /** Return the port it answers on. */
    public int port() {
        return javalin.port();
    }

    /** Stop. */
    public void stop() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, List<Route> routes, String host) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.http.maxRequestSize = LARGEST_FORM;
        config.jetty.modifyServer(server -> protect(server, host));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        config.routes.exception(HttpResponseException.class, (refused, request) -> bare(request, refused.getStatus()));
        config.routes.exception(Exception.class, (failure, request) -> {
            LOG.error("A phone could not be answered: {}", failure.getClass().getName());
            bare(request, 500);
        });
        routes.forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), guarded(route.handler())));
    }

    /** Turn away what a page of another site makes a phone send. */
    private static Handler guarded(Handler handler) {
        return request -> {
            if (CrossSite.changes(request) && CrossSite.isBehind(request, "http://" + request.host())) {
                bare(request, 403);
            } else {
                handler.handle(request);
            }
        };
    }

    private static void bare(Context request, int status) {
        request.status(status).contentType("text/plain; charset=utf-8").result("Not answered here.");
    }

    private static void protect(Server server, String host) {
        SecurityHeaders headers = new SecurityHeaders(false, OWN_ORIGIN);
        server.setStopTimeout(STOP_MILLIS);
        server.setErrorHandler(new BareErrors(headers));
        Entrance entrance = new Entrance(Set.of(host), Set.of());
        entrance.setHandler(new GracefulHandler());
        headers.setHandler(entrance);
        server.setHandler(headers);
    }
}
