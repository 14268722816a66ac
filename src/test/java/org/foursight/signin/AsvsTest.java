package org.foursight.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of security requirements, {@code asvs.csv}: each has tests that exist, or a reason. */
class AsvsTest {

    private static final Path LIST = Path.of("src/test/resources/signin/asvs.csv");
    private static final Pattern NAMED = Pattern.compile("(\\w+)#(\\w+)");

    @Test
    void each_requirement_has_tests_that_exist_or_a_reason() throws IOException {
        Map<String, String> tests = tests();
        Set<String> seen = new HashSet<>();
        List<String> missing = new ArrayList<>();
        for (String line : Files.readString(LIST, UTF_8).lines().skip(1).toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split(",", 4);
            assertEquals(4, cells.length, line);
            assertTrue(cells[0].matches("\\d+\\.\\d+\\.\\d+") && seen.add(cells[0]), line);
            assertTrue(Set.of("met", "partly", "no", "none").contains(cells[2]), line);
            assertFalse(cells[3].isBlank(), line);
            Matcher named = NAMED.matcher(cells[3]);
            int count = 0;
            while (named.find()) {
                count++;
                if (!tests.getOrDefault(named.group(1), "").contains(" " + named.group(2) + "(")) {
                    missing.add(cells[0] + " " + named.group());
                }
            }
            assertTrue(count > 0 || !cells[2].equals("met"), line);
        }
        assertEquals(List.of(), missing);
    }

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file, UTF_8));
            }
        }
        return tests;
    }
}
