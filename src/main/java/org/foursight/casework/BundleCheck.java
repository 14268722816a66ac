package org.foursight.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.CaseFileException;
import org.foursight.screening.Screening;
import org.foursight.store.CanonicalJson;
import org.foursight.store.Hashes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A disclosure bundle checked without the installation it came from.
 *
 * @param faults what in it is not as it was written; empty when all of it is
 * @param rerun the screening run again; null when the bundle is not intact
 */
public record BundleCheck(List<String> faults, @Nullable Rerun rerun) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
            return new BundleCheck(List.of("It is not JSON. Check that it is the file that was disclosed."), null);
        }
        JsonNode content = bundle.path("content");
        if (!content.path("schema").asString("").equals(Bundles.SCHEMA)) {
            return new BundleCheck(List.of("/content/schema is not " + Bundles.SCHEMA + "."), null);
        }
        List<String> faults = new ArrayList<>();
        check(faults, "/content", CanonicalJson.of(content), bundle.path("sha256"));
        String caseFile = text(content, "caseFile", faults);
        String report = text(content, "screening", faults);
        if (!faults.isEmpty()) {
            return new BundleCheck(faults, null);
        }
        try {
            String ruleBook = content.path("ruleBook").path("hash").asString("");
            return new BundleCheck(List.of(), Rerun.of(screening, caseFile, report, ruleBook));
        } catch (CaseFileException unreadable) {
            return new BundleCheck(
                    List.of("/content/caseFile/text is no case file that this version reads: "
                            + unreadable.problems().get(0).path()),
                    null);
        }
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
