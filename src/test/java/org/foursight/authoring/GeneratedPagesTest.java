package org.foursight.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.foursight.sources.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The generated pages under {@code rules/} say what the rules and registers say today, and their links lead somewhere. */
class GeneratedPagesTest {

    private static final Path RULES = Path.of("rules");
    private static final Screening SCREENING = Loaded.SCREENING;
    private static final List<Rule> BOOK = SCREENING.ruleBook().rules();
    private static final Map<String, String> PAGES =
            new GeneratedPages(SCREENING.register(), SCREENING.questionnaires(), BOOK).byFile();

    @TestFactory
    Stream<DynamicTest> each_page_is_the_one_that_a_person_accepted() {
        return PAGES.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> accepted(page.getKey(), page.getValue())));
    }

    private static void accepted(String file, String now) throws Exception {
        Path committed = RULES.resolve(file);
        Path received = RULES.resolve(file.replace(".md", ".received.md"));
        if (Files.exists(committed) && Files.readString(committed).equals(now)) {
            Files.deleteIfExists(received);
            return;
        }
        Files.writeString(received, now);
        fail(committed + " is out of date. Read how " + received + " differs from it; to accept, rename that to " + file
                + ", or run: " + GeneratedPages.COMMAND);
    }

    @Test
    void every_rule_has_its_line_in_the_catalogue_once() {
        String catalogue = PAGES.getOrDefault("CATALOGUE.md", "");
        List<String> lines =
                catalogue.lines().filter(line -> line.contains(" | `")).toList();
        assertEquals(BOOK.size(), lines.size());
        for (Rule rule : BOOK) {
            List<String> own = lines.stream()
                    .filter(line -> line.contains("| `" + rule.id() + "` |"))
                    .toList();
            assertEquals(1, own.size(), rule.id());
            assertTrue(
                    own.get(0).contains(rule.gist())
                            && own.get(0).contains("[" + rule.source() + "]")
                            && own.get(0).contains("| " + rule.standing() + " | " + rule.inForceFrom()),
                    own.get(0));
        }
    }

    @Test
    void every_link_of_a_page_leads_to_a_file() {
        PAGES.forEach((file, text) -> {
            List<String> links = Stream.of(text.split("\\]\\(", -1))
                    .skip(1)
                    .map(after -> after.substring(0, after.indexOf(')')))
                    .filter(link -> !link.startsWith("https://"))
                    .toList();
            assertFalse(links.isEmpty(), file + " has links");
            links.forEach(link -> assertTrue(Files.exists(RULES.resolve(link)), file + " links to " + link));
        });
    }
}
