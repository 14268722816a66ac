package org.foursight.signin;

import java.net.URI;
import java.time.Instant;

/**
 * A sign-in that has begun: what was sent to the sign-in service, to hold against what comes back.
 *
 * @param address where the browser is sent
 * @param state what the answer has to repeat
 * @param nonce what the token has to repeat
 * @param verifier what proves to the sign-in service that code and attempt belong together (PKCE)
 * @param to the page to go to afterwards
 * @param began when it began
 */
public record Attempt(URI address, String state, String nonce, String verifier, String to, Instant began) {}
