package org.foursight.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinException;
import java.net.BindException;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.foursight.signin.Access;
import org.foursight.signin.SignIn;
import org.foursight.signin.TeamUse;
import org.foursight.web.http.Footing;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Route;
import org.foursight.web.http.Site;

/** The HTTP service and its pages. A stop lets requests in hand finish. */
public final class Service {

    private static final long LARGEST_FORM = 256 * 1024;
    private static final long STOP_MILLIS = 10_000;
    private static final long QUIET_MILLIS = 2_000;

    private final Javalin javalin;

    private Service(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Start answering.
     *
     * @param port the port, or 0 for any that is free
     * @throws BindException when the address cannot be had; the message says which and what to do
     */
    public static Service start(Site site, String host, int port) throws BindException {
        Pages pages = new Pages(Footing.of(site.screening()));
        Admission admission = new Admission(Access.standard(), site.signIn(), site.database(), site.clock());
        return start(Routes.of(site, pages), pages, admission, host, port);
    }

    static Service start(List<Route> routes, Pages pages, Admission admission, String host, int port)
            throws BindException {
        return start(routes, pages, admission, Patience.USUAL, host, port);
    }

    static Service start(List<Route> routes, Pages pages, Admission admission, Patience patience, String host, int port)
            throws BindException {
        admission.requireExactly(routes);
        SlowClients slow = new SlowClients(patience);
        Javalin javalin = Javalin.create(config -> configure(config, pages, routes, admission, slow));
        try {
            Javalin started = javalin.start(host, port);
            settle(started, slow, patience);
            return new Service(started);
        } catch (JavalinException taken) {
            throw new BindException(
                    host + ":" + port + " cannot be used: something answers there already, or this machine "
                            + "does not let you answer there; choose another with --port or --host");
        }
    }

    /** Say how long clients are waited for; when told to stop, a little longer than Jetty does. */
    private static void settle(Javalin started, SlowClients slow, Patience patience) {
        for (Connector connector : started.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector open) {
                open.setShutdownIdleTimeout(QUIET_MILLIS);
                open.setIdleTimeout(patience.still().toMillis());
                open.addBean(slow, false);
            }
        }
    }

    /** Return the port it answers on. */
    public int port() {
        return javalin.port();
    }

    /** Stop taking requests, let those in hand finish, and close. */
    public void stop() {
        javalin.stop();
    }

    private static void configure(
            JavalinConfig config, Pages pages, List<Route> routes, Admission admission, SlowClients slow) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.http.maxRequestSize = LARGEST_FORM;
        config.jetty.modifyServer(server -> protect(server, admission.signIn(), slow));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        Errors errors = new Errors(pages, routes, admission);
        errors.register(config.routes);
        routes.forEach(route -> add(config, route, guarded(route, errors, admission)));
    }

    /** Add a route; what is read by GET is answered to HEAD by the same handler, and the server leaves out the body. */
    private static void add(JavalinConfig config, Route route, Handler handler) {
        config.routes.addHttpHandler(route.method(), route.path(), handler);
        if (route.method() == HandlerType.GET) {
            config.routes.addHttpHandler(HandlerType.HEAD, route.path(), handler);
        }
    }

    /** Admit before answering; and answer an error of the machine, such as a full stack, like any failure of ours. */
    private static Handler guarded(Route route, Errors errors, Admission admission) {
        return request -> {
            try {
                admission.admit(request, route);
                route.handler().handle(request);
            } catch (Error failure) {
                errors.fail(failure, request);
            }
        };
    }

    private static void protect(Server server, SignIn signIn, SlowClients slow) {
        SecurityHeaders headers = new SecurityHeaders(signIn instanceof TeamUse);
        server.setStopTimeout(STOP_MILLIS);
        server.setErrorHandler(new BareErrors(headers));
        Entrance entrance = signIn instanceof TeamUse team
                ? new Entrance(Set.of(team.address().getHost()), team.proxies())
                : new Entrance(Entrance.LOOPBACK, Set.of());
        entrance.setHandler(new GracefulHandler());
        headers.setHandler(entrance);
        slow.setHandler(headers);
        server.setHandler(slow);
    }
}
