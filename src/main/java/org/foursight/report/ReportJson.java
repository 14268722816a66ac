package org.foursight.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.foursight.findings.LedgerLine;
import org.foursight.findings.NearMiss;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report as JSON: fields in the order of the records, dates as ISO days, two spaces, a line feed at the end. */
public final class ReportJson {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .withConfigOverride(NearMiss.class, ReportJson::withoutEmpty)
            .withConfigOverride(Missing.class, ReportJson::withoutEmpty)
            .withConfigOverride(LedgerLine.class, ReportJson::withoutEmpty)
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES).withArrayIndenter(TWO_SPACES))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final ObjectWriter COMPACT = MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

    private static final JsonMapper READER = MAPPER.rebuild()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(none -> JsonSetter.Value.forValueNulls(Nulls.SET))
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private ReportJson() {}

    /** Read a report that was written here, by this version or an earlier one. */
    public static Report read(String json) {
        return READER.readValue(json, Report.class);
    }

    /** Return the report as JSON text. */
    public static String write(Report report) {
        return MAPPER.writeValueAsString(report) + "\n";
    }

    /** Return the report as JSON in UTF-8 without line breaks, for programs. */
    public static byte[] compact(Report report) {
        return COMPACT.writeValueAsBytes(report);
    }

    /** Return a comparison as JSON text. */
    public static String write(WhatIf whatIf) {
        return MAPPER.writeValueAsString(whatIf) + "\n";
    }

    /** Return what a case comes to under another rule book as JSON text. */
    public static String write(RuleBooks books) {
        return MAPPER.writeValueAsString(books) + "\n";
    }

    /** Return explanations as JSON text. */
    public static String write(List<Explanation> explanations) {
        return MAPPER.writeValueAsString(explanations) + "\n";
    }

    /** The ledger has a line for every rule: what is empty in it is left out. */
    private static void withoutEmpty(MutableConfigOverride written) {
        written.setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));
    }
}
