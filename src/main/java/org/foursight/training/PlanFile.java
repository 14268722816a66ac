package org.foursight.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.foursight.casefile.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads plans strictly, and writes plans and debriefs. Safe to share. */
final class PlanFile {

    static final int MOST_BYTES = 256 * 1024;

    private static final String REMEDY = "Compare it with a plan in the folder workshops/.";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxStringLength(10_000)
                            .maxTokenCount(20_000)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(
                    ignored -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();

    private PlanFile() {}

    /**
     * Read a plan; what it says still has to be checked against its case.
     *
     * @throws PlanException when it is not a plan of the one version that is read
     */
    static Plan read(byte[] json) {
        if (json.length > MOST_BYTES) {
            throw refused("A plan has at most " + MOST_BYTES / 1024 + " kB.");
        }
        Plan plan;
        try {
            plan = MAPPER.readValue(json, Plan.class);
        } catch (JacksonException broken) {
            throw refused("This is not a plan of a workshop.");
        }
        if (plan == null || !Plan.VERSION.equals(plan.schema())) {
            throw refused("This is not a plan in the form " + Plan.VERSION + ".");
        }
        return plan;
    }

    static byte[] write(Object planOrDebrief) {
        return MAPPER.writeValueAsBytes(planOrDebrief);
    }

    private static PlanException refused(String message) {
        return new PlanException(List.of(new Problem("", message, REMEDY)));
    }
}
