package org.foursight.signin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The sign-in service of a team, and what its tokens say.
 *
 * @param issuer its name, exactly as in its tokens; also where it describes itself
 * @param clientId our name there
 * @param secret what proves there that we are it
 * @param algorithm how its tokens are signed, such as {@code RS256}
 * @param scopes what is asked for
 * @param nameClaim the claim with a person's name
 * @param unitClaim the claim with their unit
 * @param rolesClaim the claim with their groups
 * @param roles which role a group gives
 * @param assurance the values of {@code acr} one of which a token must have; empty for any
 * @param recheck how long what it said of a person holds before it is asked again
 */
public record Issuer(
        URI issuer,
        String clientId,
        String secret,
        String algorithm,
        List<String> scopes,
        String nameClaim,
        String unitClaim,
        String rolesClaim,
        Map<String, Role> roles,
        List<String> assurance,
        Duration recheck) {

    /** The record keeps its own copies. */
    public Issuer {
        scopes = List.copyOf(scopes);
        roles = Map.copyOf(roles);
        assurance = List.copyOf(assurance);
    }

    /** Leaves out the secret. */
    @Override
    public String toString() {
        return issuer + " as " + clientId;
    }
}
