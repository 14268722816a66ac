package org.foursight.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.sources.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds whatever the case: tried on every demonstration case, changed in many ways. */
class PropertiesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Screening SCREENING = Loaded.SCREENING;
    private static final DemonstrationCases CASES = Loaded.CASES;
    private static final int SHUFFLES = 5;

    /** Lists whose order says nothing; victims and suspects are named in order. */
    private static final List<String> LISTS = List.of(
            "incidents", "warnings", "impact", "answers", "instruments", "history", "investigation", "decisions");

    @TestFactory
    Stream<DynamicTest> the_order_of_entries_changes_nothing() {
        return each((id, caseFile) -> {
            Set<Finding> before = findings(caseFile);
            Random random = new Random(id.hashCode());
            for (int i = 0; i < SHUFFLES; i++) {
                ObjectNode shuffled = caseFile.deepCopy();
                LISTS.forEach(list -> shuffle(shuffled.path(list), random));
                assertEquals(before, findings(shuffled), id);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_red_flag_more_never_lowers_route_concern_or_urgency() {
        Set<String> raised = new HashSet<>();
        for (Element element : SCREENING.register().elements()) {
            if (Set.of("step", "concern", "redFlag").contains(element.kind())
                    || element.id().equals("escalate-now")) {
                raised.add(element.id());
            }
        }
        return each((id, caseFile) -> {
            Set<Finding> before = findings(caseFile);
            SCREENING.questionnaires().byId("red-flags").orElseThrow().items().forEach(item -> {
                ObjectNode flagged = caseFile.deepCopy();
                ArrayNode answers = flagged.path("answers").isArray()
                        ? (ArrayNode) flagged.get("answers")
                        : flagged.putArray("answers");
                for (int at = answers.size() - 1; at >= 0; at--) {
                    JsonNode answer = answers.get(at);
                    if (answer.path("questionnaire").asString("").equals("red-flags")
                            && answer.path("item").asString("").equals(item.id())) {
                        answers.remove(at);
                    }
                }
                answers.addObject()
                        .put("id", "flag")
                        .put("questionnaire", "red-flags")
                        .put("item", item.id())
                        .put("value", "yes");
                Set<Finding> after = findings(flagged);
                before.stream()
                        .filter(finding -> finding.status() == Status.MET && raised.contains(finding.element()))
                        .forEach(finding -> assertTrue(
                                after.contains(finding), () -> finding + " is lost by " + item.id() + " in " + id));
            });
        });
    }

    private interface Try {
        void on(String id, ObjectNode caseFile);
    }

    private static Stream<DynamicTest> each(Try property) {
        return CASES.all().stream()
                .map(listed -> DynamicTest.dynamicTest(
                        listed.id(),
                        () -> property.on(listed.id(), (ObjectNode) JSON.readTree(CASES.caseFile(listed.id())))));
    }

    private static Set<Finding> findings(ObjectNode json) {
        CaseFile caseFile = SCREENING.reader().read(JSON.writeValueAsBytes(json));
        Set<Finding> findings = new HashSet<>();
        SCREENING.fire(caseFile).stream().map(Firing::concluded).forEach(findings::add);
        return findings;
    }

    private static void shuffle(JsonNode list, Random random) {
        if (list instanceof ArrayNode entries) {
            List<JsonNode> shuffled = new ArrayList<>();
            entries.forEach(shuffled::add);
            Collections.shuffle(shuffled, random);
            entries.removeAll();
            entries.addAll(shuffled);
        }
    }
}
