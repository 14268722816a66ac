package org.foursight.signin;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.util.List;

/** Exchanges a code, or a refresh token, for tokens at the sign-in service. */
final class TokenEndpoint {

    private static final int SERVER_ERROR = 500;

    private TokenEndpoint() {}

    /** Return the tokens that the sign-in service gives, one that says who it is among them; not yet checked. */
    static OIDCTokens redeem(AuthorizationGrant grant, Issuer issuer, Provider provider) throws SignInFailure {
        HTTPRequest request = new TokenRequest(
                        provider.metadata().getTokenEndpointURI(), authentication(issuer, provider), grant)
                .toHTTPRequest();
        Provider.careful(request);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= SERVER_ERROR) {
                throw new SignInFailure(Fault.UNREACHABLE);
            }
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (!response.indicatesSuccess()) {
                throw new SignInFailure(Fault.CODE);
            }
            OIDCTokens tokens = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
            if (tokens.getIDToken() == null) {
                throw new SignInFailure(Fault.TOKEN);
            }
            return tokens;
        } catch (ParseException unreadable) {
            throw new SignInFailure(Fault.TOKEN);
        } catch (IOException down) {
            throw new SignInFailure(Fault.UNREACHABLE);
        }
    }

    private static ClientAuthentication authentication(Issuer issuer, Provider provider) {
        ClientID id = new ClientID(issuer.clientId());
        Secret secret = new Secret(issuer.secret());
        List<ClientAuthenticationMethod> methods = provider.metadata().getTokenEndpointAuthMethods();
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(id, secret) : new ClientSecretPost(id, secret);
    }
}
