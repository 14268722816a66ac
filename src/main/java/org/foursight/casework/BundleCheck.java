package org.foursight.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.CaseFileException;
import org.foursight.screening.Screening;
import org.foursight.store.connection.CanonicalJson;
import org.foursight.store.connection.Hashes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A disclosure bundle checked without the installation it came from: whether it is whole and says the same when run
 * again. Who made it only the audit log of that installation can say, whose line the bundle names.
 *
 * @param faults what in it is not as it was written; empty when all of it is
 * @param rerun the screening run again; null when the bundle is not intact
 * @param line the line of the audit log that says it was disclosed, as its number and hash; empty when not intact
 */
public record BundleCheck(List<String> faults, @Nullable Rerun rerun, String line) {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The record keeps its own copy of the list. */
    public BundleCheck {
        faults = List.copyOf(faults);
    }

    /** Tell whether every hash in the bundle holds. */
    public boolean isIntact() {
        return faults.isEmpty();
    }

    /** Check every hash in a bundle and run its case file again. */
    public static BundleCheck of(byte[] bytes, Screening screening) {
        JsonNode bundle;
        try {
            bundle = MAPPER.readTree(bytes);
        } catch (JacksonException malformed) {
            return refused(
                    "It is not JSON as it was written, or says something twice. Check that it is the file that was disclosed.");
        }
        JsonNode content = bundle.path("content");
        if (!content.path("schema").asString("").equals(Bundles.SCHEMA)) {
            return refused("/content/schema is not " + Bundles.SCHEMA + ".");
        }
        List<String> faults = new ArrayList<>();
        try {
            check(faults, "/content", CanonicalJson.of(content), bundle.path("sha256"));
        } catch (IllegalArgumentException odd) {
            return refused("/content is not what was written: it has no canonical form.");
        }
        String caseFile = text(content, "caseFile", faults);
        String report = text(content, "screening", faults);
        if (!faults.isEmpty()) {
            return new BundleCheck(faults, null, "");
        }
        try {
            String ruleBook = content.path("ruleBook").path("hash").asString("");
            JsonNode line = content.path("audit");
            return new BundleCheck(
                    List.of(),
                    Rerun.of(screening, caseFile, report, ruleBook),
                    line.path("seq").asString("?") + " of its audit log, hash "
                            + line.path("hash").asString("?"));
        } catch (CaseFileException unreadable) {
            return refused("/content/caseFile/text is no case file that this version reads: "
                    + unreadable.problems().get(0).path());
        }
    }

    private static BundleCheck refused(String fault) {
        return new BundleCheck(List.of(fault), null, "");
    }

    private static String text(JsonNode content, String part, List<String> faults) {
        String text = content.path(part).path("text").asString("");
        check(faults, "/content/" + part + "/text", text, content.path(part).path("sha256"));
        return text;
    }

    private static void check(List<String> faults, String path, String text, JsonNode expected) {
        if (!Hashes.sha256(text.getBytes(UTF_8)).equals(expected.asString(""))) {
            faults.add(path + " is not what was written: its hash does not hold.");
        }
    }
}
