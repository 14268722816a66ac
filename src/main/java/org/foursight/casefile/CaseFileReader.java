package org.foursight.casefile;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads case files strictly, and writes them.
 *
 * <p>Safe to share between threads. Nothing of a refused case file is logged.
 */
public final class CaseFileReader {

    /** The largest case file that is read, in bytes. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /** The one version of the case file that is read. */
    public static final String VERSION = "foursight/case-file/1";

    private static final String SCHEMA = "/schema/case-file-1.schema.json";

    private final JsonMapper mapper = mapper();
    private final String schemaText = load();
    private final SchemaCheck schema = new SchemaCheck(schemaText);

    private CaseFileReader() {}

    /** Return the reader; it is made once. */
    public static CaseFileReader standard() {
        return Standard.READER;
    }

    /**
     * Read a case file.
     *
     * @param json UTF-8, at most {@link #MOST_BYTES}
     * @throws CaseFileException listing everything wrong with it, each with its place and remedy
     */
    public CaseFile read(byte[] json) {
        return read(object(JsonText.parse(mapper, json)));
    }

    /**
     * Read a case file as it would be with some changes; nothing is stored.
     *
     * @param json the case file
     * @param changes an object with any of {@code asOf}, {@code answers}, {@code add} and {@code remove}
     * @throws CaseFileException listing everything wrong with the changes, or with the case file once changed
     */
    public CaseFile readChanged(byte[] json, byte[] changes) {
        ObjectNode root = object(JsonText.parse(mapper, json));
        read(root);
        Changes.apply(JsonText.parse(mapper, changes), root);
        return read(root);
    }

    /**
     * Read {@code {"caseFile": …, "changes": …}} as two case files: as it is, and as it would be with the changes.
     *
     * @throws CaseFileException listing everything wrong, with paths from the outside in
     */
    public List<CaseFile> readSupposed(byte[] json) {
        JsonNode root = JsonText.parse(mapper, json);
        if (!root.isObject() || !root.has("caseFile") || !root.has("changes") || root.size() != 2) {
            throw CaseFileException.of(
                    "",
                    "Expected an object with a case file and changes, and nothing else.",
                    "Write {\"caseFile\": {…}, \"changes\": {…}}.");
        }
        CaseFile before = within("/caseFile", () -> read(object(root.get("caseFile"))));
        ObjectNode supposed = object(root.get("caseFile"));
        within("/changes", () -> {
            Changes.apply(root.get("changes"), supposed);
            return before;
        });
        return List.of(before, within("/caseFile", () -> read(supposed)));
    }

    private static CaseFile within(String path, Supplier<CaseFile> read) {
        try {
            return read.get();
        } catch (CaseFileException refused) {
            throw new CaseFileException(refused.problems().stream()
                    .map(problem -> new Problem(
                            problem.path().equals(Problem.DOCUMENT) ? path : path + problem.path(),
                            problem.message(),
                            problem.remedy()))
                    .toList());
        }
    }

    private static ObjectNode object(JsonNode root) {
        if (!root.isObject()) {
            throw CaseFileException.of(
                    "",
                    "Expected an object, found " + Words.kindOf(root) + ".",
                    "Begin the case file with { and end it with }.");
        }
        return (ObjectNode) root;
    }

    private CaseFile read(ObjectNode root) {
        requireVersion(root.path("schema"));
        Problems problems = new Problems();
        if (TextCheck.of(root, problems)) {
            schema.check(root, problems);
            DateCheck.of(root, problems);
            CrossCheck.of(root, problems);
        }
        problems.throwIfAny(root);
        return bind(root);
    }

    /** Write a case file: fields in the order of the schema, ISO dates, nothing that is absent or empty. */
    public byte[] write(CaseFile caseFile) {
        return mapper.writeValueAsBytes(caseFile);
    }

    /** Return the published JSON Schema of the case file. */
    public String schemaText() {
        return schemaText;
    }

    private CaseFile bind(JsonNode root) {
        try {
            return mapper.treeToValue(root, CaseFile.class);
        } catch (JacksonException unexpected) {
            throw CaseFileException.of(
                    "", "The case file cannot be read.", "Compare it with the published schema, then report this.");
        }
    }

    private static void requireVersion(JsonNode version) {
        if (version.isString() && !version.stringValue().equals(VERSION)) {
            throw CaseFileException.of(
                    "/schema",
                    "`" + Words.shown(version.stringValue()) + "` is not a version that can be read.",
                    "Write " + VERSION + " and follow its schema.");
        }
    }

    private static JsonMapper mapper() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(32)
                .maxStringLength(25_000)
                .maxNameLength(25_000)
                .maxNumberLength(30)
                .maxTokenCount(400_000)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .withConfigOverride(LocalTime.class, time -> time.setFormat(JsonFormat.Value.forPattern("HH:mm")))
                .changeDefaultPropertyInclusion(ignored ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .build();
    }

    private static String load() {
        try (InputStream schema = CaseFileReader.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(schema, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Standard {
        private static final CaseFileReader READER = new CaseFileReader();
    }
}
