package org.foursight.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.time.Instant;

/**
 * The sign-in service as it described itself, with what checks its tokens.
 *
 * @param metadata its description
 * @param validator checks signature, issuer, audience, times and nonce
 * @param read when it was read
 */
record Provider(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant read) {

    private static final int MILLIS = 5_000;
    private static final int MOST_BYTES = 256 * 1024;
    private static final int SKEW_SECONDS = 60;

    /** Ask the sign-in service for its description; it has to name exactly the issuer that was asked for. */
    static Provider ask(Issuer issuer, Instant now) throws SignInFailure {
        com.nimbusds.oauth2.sdk.id.Issuer name = new com.nimbusds.oauth2.sdk.id.Issuer(issuer.issuer());
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(name, Provider::careful);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(), new Retriever())
                    .refreshAheadCache(false)
                    .build();
            JWSAlgorithm algorithm = JWSAlgorithm.parse(issuer.algorithm());
            IDTokenValidator validator = new IDTokenValidator(
                    name, new ClientID(issuer.clientId()), new JWSVerificationKeySelector<>(algorithm, keys), null);
            validator.setMaxClockSkew(SKEW_SECONDS);
            return new Provider(metadata, validator, now);
        } catch (GeneralException | IOException | IllegalArgumentException unusable) {
            throw new SignInFailure(Fault.UNREACHABLE);
        }
    }

    /** Wait for a short time only, and never go where a redirect leads. */
    static void careful(HTTPRequest request) {
        request.setConnectTimeout(MILLIS);
        request.setReadTimeout(MILLIS);
        request.setFollowRedirects(false);
    }

    /** Reads the keys with the same care. */
    private static final class Retriever extends DefaultResourceRetriever {

        Retriever() {
            super(MILLIS, MILLIS, MOST_BYTES);
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
            HttpURLConnection connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
