package org.foursight.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads what the settings say of the sign-in service. */
final class IssuerFields {

    private static final Set<String> ALGORITHMS = Set.of("RS256", "PS256", "ES256");

    private static final int RECHECK = 15;
    private static final int MOST_RECHECK = 600;

    private IssuerFields() {}

    /** Read the object; what is wrong is collected in it. */
    static Issuer issuer(Fields object, UnaryOperator<@Nullable String> environment) {
        Fields signIn = object.only(
                "issuer",
                "clientId",
                "clientSecretFile",
                "clientSecretVariable",
                "algorithm",
                "scopes",
                "claims",
                "roles",
                "assurance",
                "recheckMinutes");
        String algorithm = signIn.text("algorithm", "RS256");
        if (!ALGORITHMS.contains(algorithm)) {
            signIn.wrong("algorithm", "is not one that is accepted", "Use RS256, PS256 or ES256.");
        }
        List<String> scopes = signIn.texts("scopes", List.of("openid", "profile"));
        if (!scopes.contains("openid")) {
            signIn.wrong("scopes", "does not contain openid", "Add openid.");
        }
        Fields claims = signIn.object("claims").only("name", "unit", "roles");
        return new Issuer(
                SettingsFile.address(signIn, "issuer", true),
                signIn.text("clientId"),
                secret(signIn, environment),
                algorithm,
                scopes,
                claims.text("name", "name"),
                claims.text("unit"),
                claims.text("roles"),
                roles(signIn.object("roles")),
                signIn.texts("assurance", List.of()),
                Duration.ofMinutes(signIn.number("recheckMinutes", RECHECK, MOST_RECHECK)));
    }

    private static Map<String, Role> roles(Fields fields) {
        Map<String, Role> roles = new LinkedHashMap<>();
        fields.all().forEach((group, word) -> {
            for (Role role : Role.values()) {
                if (role.toString().equals(word)) {
                    roles.put(group, role);
                }
            }
            if (!roles.containsKey(group)) {
                fields.wrong(
                        group,
                        "is given no role there is",
                        "Use officer, reviewer, trainer, administrator or auditor.");
            }
        });
        if (roles.isEmpty()) {
            fields.wrong("", "gives nobody a role", "Name a group of the sign-in service and its role.");
        }
        return roles;
    }

    private static String secret(Fields signIn, UnaryOperator<@Nullable String> environment) {
        if (signIn.has("clientSecretFile") == signIn.has("clientSecretVariable")) {
            signIn.wrong(
                    "clientSecretFile",
                    "or clientSecretVariable has to be there, and not both",
                    "Name a file, or a variable of the environment, that holds the secret.");
            return "";
        }
        if (signIn.has("clientSecretVariable")) {
            String value = environment.apply(signIn.text("clientSecretVariable"));
            if (value == null || value.isBlank()) {
                signIn.wrong("clientSecretVariable", "names a variable that holds nothing", "Set it before starting.");
            }
            return value == null ? "" : value.strip();
        }
        try {
            String value = Files.readString(Path.of(signIn.text("clientSecretFile")), StandardCharsets.UTF_8);
            if (value.isBlank()) {
                signIn.wrong("clientSecretFile", "names an empty file", "Put the secret in it, and nothing else.");
            }
            return value.strip();
        } catch (IOException | InvalidPathException unreadable) {
            signIn.wrong("clientSecretFile", "names a file that cannot be read", "Let this account read it.");
            return "";
        }
    }
}
