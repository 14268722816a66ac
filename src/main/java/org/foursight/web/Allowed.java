package org.foursight.web;

import java.util.List;
import java.util.stream.Stream;

/** Which methods an address takes. */
final class Allowed {

    private Allowed() {}

    /** Return the methods in alphabetical order; empty when no route has this path. */
    static List<String> methods(List<Route> routes, String path) {
        return routes.stream()
                .filter(route -> path.matches(route.path().replaceAll("\\{[a-z]+}", "[^/]+")))
                .flatMap(route -> route.method().name().equals("GET")
                        ? Stream.of("GET", "HEAD")
                        : Stream.of(route.method().name()))
                .distinct()
                .sorted()
                .toList();
    }
}
