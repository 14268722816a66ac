package org.foursight.web.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing the service answers.
 *
 * @param method the HTTP method
 * @param path the path, with {@code {name}} where a value goes
 * @param handler what answers it
 */
public record Route(HandlerType method, String path, Handler handler) {

    /** Return a route that reads. */
    public static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    /** Return a route that takes a body. */
    public static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler);
    }

    /** Return a route that takes the place of what is there. */
    public static Route put(String path, Handler handler) {
        return new Route(HandlerType.PUT, path, handler);
    }

    /** Return method and path, such as {@code GET /api/cases}. */
    public String key() {
        return method.name() + " " + path;
    }

    /** Return the methods an address takes, in alphabetical order; empty when no route has this path. */
    public static List<String> methods(List<Route> routes, String path) {
        return routes.stream()
                .filter(route -> path.matches(route.path().replaceAll("\\{[a-z]+}", "[^/]+")))
                .map(route -> route.method().name())
                .flatMap(method -> method.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(method))
                .distinct()
                .sorted()
                .toList();
    }
}
