package org.foursight.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A sign-in service that says whatever a test wants it to say. */
final class ForgingIssuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey stranger;
    private String answer = "{}";
    private int status = 200;
    private String name;
    private final AtomicInteger followed = new AtomicInteger();

    ForgingIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            key = new RSAKeyGenerator(2048).keyID("known").generate();
            stranger = new RSAKeyGenerator(2048).keyID("unknown").generate();
        } catch (IOException | JOSEException refused) {
            throw new AssertionError(refused);
        }
        name = address().toString();
        server.createContext("/.well-known/openid-configuration", exchange -> send(exchange, 200, description()));
        server.createContext("/keys", exchange -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> send(exchange, status, answer));
        server.createContext("/elsewhere", exchange -> send(exchange, 200, "{}" + followed.incrementAndGet()));
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Say another name than the one asked for. */
    void call(String other) {
        name = other;
    }

    private String description() {
        return "{\"issuer\":\"" + name + "\",\"authorization_endpoint\":\"" + address()
                + "/authorize\",\"token_endpoint\":\"" + address() + "/token\",\"jwks_uri\":\"" + address()
                + "/keys\",\"response_types_supported\":[\"code\"],\"subject_types_supported\":[\"public\"],"
                + "\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
    }

    /** Answer the next codes like this. */
    void answer(int code, String body) {
        status = code;
        answer = body;
    }

    /** Answer the next codes with this token. */
    void token(String idToken) {
        answer(
                200,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"refresh_token\":\"r\",\"id_token\":\"" + idToken
                        + "\"}");
    }

    /** Sign somebody in to a team with nothing wrong, and return the cookie of the session. */
    String signIn(Team team) {
        HttpResponse<String> sent = team.browser().get("/sign-in");
        String there = sent.headers().firstValue("Location").orElseThrow();
        token(signed(
                claims(parameter(there, "nonce"), Clock.systemUTC().instant()).build()));
        HttpResponse<String> in = team.browser()
                .get(
                        "/sign-in/return?code=c&state=" + parameter(there, "state"),
                        "Cookie",
                        sent.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0]);
        return in.headers().allValues("Set-Cookie").get(1).split(";", 2)[0];
    }

    /** Return a parameter of an address. */
    static String parameter(String address, String name) {
        return URLDecoder.decode(address.replaceAll(".*[?&]" + name + "=([^&]+).*", "$1"), StandardCharsets.UTF_8);
    }

    /** Return how often somebody went where a redirection led. */
    int followed() {
        return followed.get();
    }

    /** Return claims that pass every check. */
    JWTClaimsSet.Builder claims(String nonce, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(address().toString())
                .subject("u-17")
                .audience("foursight")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("name", "PC 4471 Shaw")
                .claim("unit", "north")
                .claim("groups", List.of("grp-officers", "grp-unknown"));
    }

    String signed(JWTClaimsSet claims) {
        return sign(JWSAlgorithm.RS256, "known", signer(key), claims);
    }

    String signedByAStranger(JWTClaimsSet claims) {
        return sign(JWSAlgorithm.RS256, "unknown", signer(stranger), claims);
    }

    String signedByAStrangerAsKnown(JWTClaimsSet claims) {
        return sign(JWSAlgorithm.RS256, "known", signer(stranger), claims);
    }

    /** Sign with the public key as if it were a shared secret. */
    String signedWithThePublicKey(JWTClaimsSet claims) {
        try {
            RSAPublicKey known = key.toRSAPublicKey();
            return sign(JWSAlgorithm.HS256, "known", new MACSigner(known.getEncoded()), claims);
        } catch (JOSEException refused) {
            throw new AssertionError(refused);
        }
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    private static JWSSigner signer(RSAKey with) {
        try {
            return new RSASSASigner(with);
        } catch (JOSEException refused) {
            throw new AssertionError(refused);
        }
    }

    private static String sign(JWSAlgorithm algorithm, String id, JWSSigner signer, JWTClaimsSet claims) {
        try {
            SignedJWT token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(id).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException refused) {
            throw new AssertionError(refused);
        }
    }

    private static void send(HttpExchange exchange, int code, String body) {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(code, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
