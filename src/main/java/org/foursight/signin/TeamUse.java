package org.foursight.signin;

import java.net.URI;
import java.time.Clock;
import java.util.Set;

/**
 * Use by a team: people sign in, and requests reach the service under one public address.
 *
 * @param address where browsers find the service, such as {@code https://foursight.example}
 * @param proxies the addresses of the machines that end TLS before the service; empty when it ends TLS itself
 * @param openId signs people in
 * @param attempts who is about to sign in
 * @param sessions who is signed in
 * @param rechecks whether they still may be
 */
public record TeamUse(
        URI address, Set<String> proxies, OpenId openId, Attempts attempts, Sessions sessions, Rechecks rechecks)
        implements SignIn {

    /** Where the sign-in service sends browsers back to. */
    public static final String BACK = "/sign-in/return";

    /** The record keeps its own copy. */
    public TeamUse {
        proxies = Set.copyOf(proxies);
    }

    /** Return the use by a team that has nobody signed in yet. */
    public static TeamUse of(URI address, Set<String> proxies, Issuer issuer, Clock clock) {
        OpenId openId = new OpenId(issuer, address.resolve(BACK), clock);
        Sessions sessions = new Sessions(clock);
        Rechecks rechecks = new Rechecks(openId, sessions, issuer.recheck(), clock);
        return new TeamUse(address, proxies, openId, new Attempts(clock), sessions, rechecks);
    }
}
