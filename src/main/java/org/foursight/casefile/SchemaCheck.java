package org.foursight.casefile;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks JSON against the published schema. Safe to share between threads. */
final class SchemaCheck {

    static final String WRITE_A_DATE =
            "Write a real date as year-month-day from 1900-01-01 to 2100-12-31, like 2026-03-27.";

    private final Schema schema;

    SchemaCheck(String text) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        schema.initializeValidators();
    }

    void check(JsonNode root, Problems problems) {
        Bounded errors = new Bounded();
        schema.validate(root, OutputFormat.DEFAULT, (ExecutionContext context) -> context.setErrors(errors));
        SchemaWords words = new SchemaWords(schema.getSchemaNode(), root, problems);
        errors.kept.forEach(words::explain);
        problems.addUnlisted(errors.more);
    }

    /** Keeps the first errors and counts the rest, so that no input can fill the memory. */
    private static final class Bounded extends AbstractList<Error> {

        private final List<Error> kept = new ArrayList<>();
        private long more;

        @Override
        public boolean add(Error error) {
            if (kept.size() < Problems.KEPT) {
                kept.add(error);
            } else {
                more++;
            }
            return true;
        }

        @Override
        public Error get(int index) {
            return kept.get(index);
        }

        @Override
        public int size() {
            return kept.size();
        }
    }
}
