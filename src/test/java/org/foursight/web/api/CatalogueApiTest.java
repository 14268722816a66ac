package org.foursight.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service and the committed catalogue say the same of every rule. */
class CatalogueApiTest {

    @Test
    void each_rule_of_the_service_is_in_the_catalogue_with_the_same_metadata() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("rules/CATALOGUE.md")).stream()
                .filter(line -> line.contains(" | `"))
                .toList();
        Service service = Service.start(TestSite.local(), "127.0.0.1", 0);
        try {
            JsonNode rules = JsonMapper.shared()
                    .readTree(Browser.of(service).get("/api/rules").body())
                    .get("rules");
            assertEquals(lines.size(), rules.size());
            for (JsonNode rule : rules) {
                String until = rule.path("inForceTo").asString("");
                String cells = "| `" + rule.get("id").asString() + "` | "
                        + (rule.get("status").asString().equals("MET") ? "met" : "not met") + " | "
                        + rule.get("gist").asString() + " | ["
                        + rule.get("source").asString() + "](";
                String end = " | " + rule.get("standing").asString() + " | "
                        + rule.get("inForceFrom").asString() + (until.isEmpty() ? "" : " to " + until) + " |";
                assertTrue(
                        lines.stream().anyMatch(line -> line.contains(cells) && line.endsWith(end)), cells + "…" + end);
            }
        } finally {
            service.stop();
        }
    }
}
