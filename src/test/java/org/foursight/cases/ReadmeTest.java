package org.foursight.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds what the README quotes to the approved report it is quoted from. */
class ReadmeTest {

    @Test
    void the_report_in_the_readme_is_the_approved_one() throws Exception {
        String report = Files.readString(Path.of("cases/ex-partner-recorded-as-harassment/report.approved.md"));
        List<String> quoted = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("> ") && line.length() > 2)
                .map(line -> line.substring(2))
                .toList();
        assertTrue(quoted.size() >= 5, "the README quotes a report");
        quoted.forEach(line -> assertTrue(report.contains(line), "not in the approved report: " + line));
    }
}
