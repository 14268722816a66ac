package org.foursight.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema of one kind of result, as {@link ReportJson} writes it. */
public enum PublishedSchema {
    /** The report on one case file. */
    REPORT("report"),
    /** A case file compared with itself under changes. */
    WHAT_IF("what-if"),
    /** A case under the rule book of this program and under another. */
    RULE_BOOKS("rule-books"),
    /** Why an element comes out as it does. */
    EXPLANATION("explanation");

    private final String word;

    PublishedSchema(String word) {
        this.word = word;
    }

    /** Return its name in addresses, such as {@code what-if}. */
    public String word() {
        return word;
    }

    /** Return the schema as JSON text. */
    public String text() {
        String name = "/schema/" + word + "-1.schema.json";
        try (InputStream schema = PublishedSchema.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(schema, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
