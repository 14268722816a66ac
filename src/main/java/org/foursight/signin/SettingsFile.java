package org.foursight.signin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.foursight.casefile.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the settings of a team's service from a JSON file, strictly. */
public final class SettingsFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Problem> problems = new ArrayList<>();
    private final UnaryOperator<@Nullable String> environment;

    private SettingsFile(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    /**
     * Read settings.
     *
     * @param environment returns the value of a variable, or null
     * @throws SettingsException listing everything wrong; it never holds the secret
     */
    public static Settings read(Path file, UnaryOperator<@Nullable String> environment) throws SettingsException {
        try {
            return new SettingsFile(environment).settings(MAPPER.readTree(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new SettingsException(List.of(new Problem(
                    "", "The settings cannot be read.", "Name a file that this account can read, in UTF-8.")));
        } catch (JacksonException malformed) {
            throw new SettingsException(List.of(new Problem(
                    "",
                    "The settings are not JSON, or give a field twice (line "
                            + malformed.getLocation().getLineNr() + ").",
                    "Correct that line.")));
        }
    }

    private Settings settings(JsonNode json) throws SettingsException {
        Fields root = new Fields(json, "", problems).only("schema", "database", "address", "proxies", "signIn");
        if (!root.text("schema").equals("foursight/settings/1")) {
            root.wrong("schema", "is not one this version reads", "Write foursight/settings/1.");
        }
        Set<String> proxies = proxies(root);
        URI address = address(root, "address", false);
        Settings settings = new Settings(
                root.text("database"),
                address,
                Set.copyOf(proxies),
                IssuerFields.issuer(root.object("signIn"), environment));
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return settings;
    }

    /** Return an address that browsers or we go to: over TLS, or at this machine where that is allowed. */
    static URI address(Fields fields, String name, boolean here) {
        try {
            URI address = new URI(fields.text(name));
            boolean tls = "https".equals(address.getScheme());
            boolean loopback = here && "http".equals(address.getScheme()) && local(address.getHost());
            boolean whole =
                    address.getQuery() == null && address.getFragment() == null && address.getUserInfo() == null;
            boolean bare =
                    here || address.getPath().isEmpty() || address.getPath().equals("/");
            if (address.getHost() != null && (tls || loopback) && whole && bare) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            return wrongAddress(fields, name);
        }
        return wrongAddress(fields, name);
    }

    private static URI wrongAddress(Fields fields, String name) {
        fields.wrong(name, "is not an address with https", "Write it like https://foursight.example.");
        return URI.create("https://invalid");
    }

    private static boolean local(@Nullable String host) {
        return host != null && (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]"));
    }

    /** Return the addresses of the proxies, spelt as the web server spells them. */
    private static Set<String> proxies(Fields root) {
        Set<String> proxies = new TreeSet<>();
        boolean right = true;
        for (String address : root.texts("proxies", List.of())) {
            try {
                right &= address.matches("[0-9.]{7,15}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");
                proxies.add(right ? InetAddress.getByName(address).getHostAddress() : "");
            } catch (UnknownHostException notAnAddress) {
                right = false;
            }
        }
        if (proxies.isEmpty() || !right) {
            root.wrong(
                    "proxies",
                    "does not name the machines that end TLS before the service",
                    "List their IP addresses; without TLS nobody may sign in.");
        }
        return proxies;
    }
}
