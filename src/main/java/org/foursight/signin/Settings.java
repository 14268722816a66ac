package org.foursight.signin;

import java.net.URI;
import java.util.Set;

/**
 * The settings of a team's service.
 *
 * @param database JDBC URL of the database
 * @param address where browsers find the service, always {@code https}
 * @param proxies addresses of the machines that end TLS before the service
 * @param issuer the sign-in service
 */
public record Settings(String database, URI address, Set<String> proxies, Issuer issuer) {

    /** The record keeps its own copy. */
    public Settings {
        proxies = Set.copyOf(proxies);
    }
}
