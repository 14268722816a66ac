package org.foursight.signin;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
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
import java.io.IOException;
import java.util.List;

/** Exchanges a code for a token at the sign-in service. */
final class TokenEndpoint {

    private static final int SERVER_ERROR = 500;

    private TokenEndpoint() {}

    /** Return the token that the sign-in service gives for a code; not yet checked. */
    static JWT redeem(AuthorizationCodeGrant grant, Issuer issuer, Provider provider) throws SignInFailure {
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
            JWT token = ((OIDCTokenResponse) response.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            if (token == null) {
                throw new SignInFailure(Fault.TOKEN);
            }
            return token;
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
