package org.foursight.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Signs people in by OpenID Connect: code flow with PKCE, state and nonce. The library makes every token check. */
public final class OpenId {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Issuer issuer;
    private final URI back;
    private final Clock clock;
    private volatile @Nullable Provider provider;

    /**
     * Make it for a sign-in service, which is first asked when somebody signs in.
     *
     * @param back where the sign-in service sends browsers back to
     */
    public OpenId(Issuer issuer, URI back, Clock clock) {
        this.issuer = issuer;
        this.back = back;
        this.clock = clock;
    }

    /**
     * Begin to sign somebody in.
     *
     * @param to the page to go to afterwards
     */
    public Attempt begin(String to) throws SignInFailure {
        String state = Secrets.fresh();
        String nonce = Secrets.fresh();
        String verifier = Secrets.fresh();
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(issuer.scopes().toArray(String[]::new)),
                        new ClientID(issuer.clientId()),
                        back)
                .endpointURI(provider().metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256);
        if (!issuer.assurance().isEmpty()) {
            request.acrValues(issuer.assurance().stream().map(ACR::new).toList());
        }
        return new Attempt(request.build().toURI(), state, nonce, verifier, to, clock.instant());
    }

    /**
     * Finish signing somebody in.
     *
     * @param answer the address the browser came back to, whole
     */
    public SignedIn finish(Attempt attempt, URI answer) throws SignInFailure {
        AuthenticationResponse response = read(answer);
        if (response.getIssuer() != null
                && !response.getIssuer().getValue().equals(issuer.issuer().toString())) {
            throw new SignInFailure(Fault.STATE);
        }
        if (!response.indicatesSuccess()) {
            throw new SignInFailure(Fault.REFUSED);
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new SignInFailure(Fault.MALFORMED);
        }
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, back, new CodeVerifier(attempt.verifier()));
        OIDCTokens tokens = TokenEndpoint.redeem(grant, issuer, provider());
        IDTokenClaimsSet claims = checked(tokens.getIDToken(), new Nonce(attempt.nonce()));
        if (!issuer.assurance().isEmpty()
                && (claims.getACR() == null
                        || !issuer.assurance().contains(claims.getACR().getValue()))) {
            throw new SignInFailure(Fault.ASSURANCE);
        }
        return new SignedIn(Claims.user(claims, issuer), refresh(tokens));
    }

    /**
     * Ask again about somebody who signed in.
     *
     * @return what the sign-in service says of them now
     */
    SignedIn again(SignedIn before) throws SignInFailure {
        if (before.refresh() == null) {
            throw new SignInFailure(Fault.REFUSED);
        }
        RefreshTokenGrant grant = new RefreshTokenGrant(new RefreshToken(before.refresh()));
        OIDCTokens tokens = TokenEndpoint.redeem(grant, issuer, provider());
        User user = Claims.user(checked(tokens.getIDToken(), null), issuer);
        if (!user.actor().same(before.user().actor())) {
            throw new SignInFailure(Fault.TOKEN);
        }
        String fresh = refresh(tokens);
        return new SignedIn(user, fresh == null ? before.refresh() : fresh);
    }

    private static @Nullable String refresh(OIDCTokens tokens) {
        return tokens.getRefreshToken() == null
                ? null
                : tokens.getRefreshToken().getValue();
    }

    private static AuthenticationResponse read(URI answer) throws SignInFailure {
        try {
            return AuthenticationResponseParser.parse(answer);
        } catch (ParseException unreadable) {
            throw new SignInFailure(Fault.MALFORMED);
        }
    }

    private IDTokenClaimsSet checked(JWT token, @Nullable Nonce nonce) throws SignInFailure {
        try {
            return provider().validator().validate(token, nonce);
        } catch (BadJOSEException wrong) {
            throw new SignInFailure(Fault.TOKEN);
        } catch (JOSEException noKey) {
            throw new SignInFailure(noKey instanceof RateLimitReachedException ? Fault.TOKEN : Fault.UNREACHABLE);
        }
    }

    /** Return what the sign-in service says of itself, asked again from time to time. */
    private Provider provider() throws SignInFailure {
        Provider known = provider;
        Instant now = clock.instant();
        if (known == null || !now.isBefore(known.read().plus(KEPT))) {
            known = Provider.ask(issuer, now);
            provider = known;
        }
        return known;
    }
}
