package org.foursight.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.screening.OtherRules;
import org.foursight.screening.OtherRulesException;
import org.foursight.screening.Screening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the program writes of the demonstration cases, for each published schema. */
final class PublishedResults {

    private static final Screening SCREENING = Loaded.SCREENING;
    private static final DemonstrationCases CASES = Loaded.CASES;
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> EXPLAINED =
            List.of("offence-s2a", "four-obsessive", "harassment", "spo", "flag-threats-to-kill");
    private static final int SOME = 5;
    private static final OtherRules OTHER = other();

    private PublishedResults() {}

    /** Return texts by the name of the case. */
    static Map<String, String> of(PublishedSchema schema) {
        Map<String, String> texts = new LinkedHashMap<>();
        int number = 0;
        for (DemonstrationCases.Listed listed : CASES.all()) {
            byte[] json = CASES.caseFile(listed.id());
            CaseFile caseFile = SCREENING.reader().read(json);
            boolean some = number++ % SOME == 0;
            switch (schema) {
                case REPORT -> {
                    texts.put(listed.id(), ReportJson.write(Loaded.report(listed.id())));
                    if (texts.size() == 1) {
                        CaseFile changed = SCREENING.reader().readChanged(json, changes(json));
                        texts.put(listed.id() + " changed", ReportJson.write(SCREENING.screen(changed)));
                    }
                }
                case WHAT_IF -> {
                    if (some) {
                        CaseFile changed = SCREENING.reader().readChanged(json, changes(json));
                        texts.put(listed.id(), ReportJson.write(SCREENING.compare(caseFile, changed)));
                    }
                }
                case RULE_BOOKS -> {
                    if (some) {
                        texts.put(listed.id(), ReportJson.write(SCREENING.under(OTHER, caseFile)));
                    }
                }
                case EXPLANATION -> {
                    if (some) {
                        explain(listed.id(), caseFile, texts);
                    }
                }
            }
        }
        return texts;
    }

    /** The rules on course of conduct alone, with one that is changed. */
    private static OtherRules other() {
        try {
            Path folder = Files.createTempDirectory("rules");
            Path copy = folder.resolve("course-of-conduct.drl");
            String rules = Files.readString(Path.of("rules/elements/course-of-conduct/course-of-conduct.drl"));
            Files.writeString(copy, rules.replace("atLeast >= 2", "atLeast >= 20"));
            Files.copy(Path.of("rules/elements.json"), folder.resolve("elements.json"));
            return OtherRules.read(folder);
        } catch (IOException | OtherRulesException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void explain(String id, CaseFile caseFile, Map<String, String> texts) {
        for (String element : EXPLAINED) {
            if (SCREENING.register().elements().stream()
                    .anyMatch(one -> one.id().equals(element))) {
                texts.put(id + " " + element, ReportJson.write(SCREENING.explain(caseFile, element)));
            }
        }
    }

    /** Leave out the first incident, and suppose that the suspect was told to stop. */
    private static byte[] changes(byte[] caseFile) {
        ObjectNode changes = JSON.createObjectNode();
        changes.putObject("answers")
                .put("knowledge/told-to-stop", "yes")
                .put("effect-on-victim/fear-of-violence", "yes");
        JsonNode first = JSON.readTree(caseFile).path("incidents").path(0).path("id");
        if (first.isString() && !new String(caseFile, StandardCharsets.UTF_8).contains("\"incident\"")) {
            changes.putArray("remove").add(first);
        }
        return JSON.writeValueAsBytes(changes);
    }
}
