package org.foursight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Skeletons are written into a copy of the register. That the tests refuse them is shown by {@code SkeletonTest}. */
class NewRuleCommandTest {

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void copy_the_register() throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        for (String file : List.of("elements.json", "index.json", "sources/PHA-7.json", "sources/SR11.json")) {
            Files.copy(Path.of("rules", file), folder.resolve(file));
        }
        for (String made : List.of("elements/course-of-conduct", "profiles", "advice")) {
            Files.createDirectories(folder.resolve(made));
        }
        Files.copy(Path.of("rules/profiles/cheshire.json"), folder.resolve("profiles/cheshire.json"));
    }

    @Test
    void a_recommendation_gets_rule_scenarios_advice_and_register_lines() throws IOException {
        Map<String, String> before = files();
        Outcome outcome = newRule("work-visited", "--stratum", "recommendations", "--source", "PHA-7/9z");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("wrote " + folder.resolve("advice/work-visited.json")), outcome.out());
        assertTrue(outcome.out().contains("Next: write in the place of each FILL IN"), outcome.out());
        String rule = text("recommendations/work-visited/work-visited.drl");
        assertTrue(rule.contains("rule \"work-visited.met\"") && rule.contains("@source(\"PHA-7/9z\")"), rule);
        assertTrue(rule.contains("@standing(\"statute\")") && rule.contains("@inForceFrom(\"1997-06-16\")"), rule);
        assertTrue(text("recommendations/work-visited/scenarios.md").contains("| MET | work-visited.met |"));
        assertEquals("work-visited", json("advice/work-visited.json").get("id").asString());
        assertOneMore(
                before, "elements.json", "\"work-visited\", \"label\": \"Work visited\", \"kind\": \"recommendation\"");
        assertOneMore(before, "index.json", "\"work-visited.json\"");
        assertTrue(
                text("sources/PHA-7.json").contains("    },\n    {\n      \"id\": \"9z\",\n"),
                "laid out as the others");
        JsonNode paragraphs = json("sources/PHA-7.json").get("paragraphs");
        JsonNode last = paragraphs.get(paragraphs.size() - 1);
        assertEquals("9z", last.get("id").asString());
        assertTrue(last.get("toBeConfirmed").asBoolean());
    }

    @Test
    void an_element_of_a_registered_paragraph_leaves_source_and_index_alone() throws IOException {
        Map<String, String> before = files();
        Outcome outcome = newRule(
                "red-flag-siege",
                "--stratum",
                "elements",
                "--kind",
                "redFlag",
                "--source",
                "SR11/threats",
                "--status",
                "not-met");
        assertEquals(0, outcome.code(), outcome.err());
        String rule = text("elements/red-flag-siege/red-flag-siege.drl");
        assertTrue(rule.contains("rule \"red-flag-siege.not-met\"") && rule.contains("Finding.notMet("), rule);
        assertTrue(
                rule.contains("Reply.NO") && rule.matches("(?s).*@inForceFrom\\(\"\\d{4}-\\d\\d-\\d\\d\"\\).*"), rule);
        assertTrue(text("elements/red-flag-siege/scenarios.md").contains("| NOT_MET | red-flag-siege.not-met |"));
        assertOneMore(before, "elements.json", "\"kind\": \"redFlag\", \"test\": \"FILL IN:");
        assertEquals(before.get("index.json"), text("index.json"));
        assertEquals(before.get("sources/SR11.json"), text("sources/SR11.json"));
    }

    @Test
    void the_entry_comes_after_the_last_of_its_kind() throws IOException {
        newRule("red-flag-siege", "--stratum", "elements", "--kind", "redFlag", "--source", "SR11/threats");
        List<String> kinds = new ArrayList<>();
        json("elements.json").forEach(one -> kinds.add(one.get("kind").asString()));
        List<String> ids = new ArrayList<>();
        json("elements.json").forEach(one -> ids.add(one.get("id").asString()));
        assertEquals(kinds.lastIndexOf("redFlag"), ids.indexOf("red-flag-siege"));
    }

    @Test
    void the_first_and_the_last_name_of_the_index_are_put_in_their_place() throws IOException {
        newRule("aaa", "--stratum", "recommendations", "--source", "PHA-7/3a");
        newRule("zzz", "--stratum", "recommendations", "--source", "PHA-7/3a");
        JsonNode advice = json("index.json").get("advice");
        assertEquals("aaa.json", advice.get(0).asString());
        assertEquals("zzz.json", advice.get(advice.size() - 1).asString());
    }

    @Test
    void a_step_of_a_route_is_to_be_named_in_its_profile() {
        Outcome outcome = newRule("cheshire-review", "--stratum", "profiles/cheshire", "--source", "PHA-7/3a");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("among the steps of rules/profiles/cheshire.json"), outcome.out());
        assertTrue(Files.exists(folder.resolve("profiles/cheshire/cheshire-review/cheshire-review.drl")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "course-of-conduct|elements|PHA-7/3a|elements.json has course-of-conduct already",
                "Work_Visited|elements|PHA-7/3a|small letters with hyphens",
                "../up|elements|PHA-7/3a|small letters with hyphens",
                "work-visited|leaves|PHA-7/3a|there is no stratum leaves. Choose elements",
                "work-visited|profiles/kent|PHA-7/3a|there is no profile rules/profiles/kent.json",
                "work-visited|elements|PHA-99/1|no source PHA-99 is registered: write rules/sources/PHA-99.json",
                "work-visited|elements|PHA-7|such as PHA-7/3a",
                "work-visited|elements|../PHA-7/3a|such as PHA-7/3a",
                "work-visited|elements --kind redflag|PHA-7/3a|is one of [four,",
                "work-visited|elements --status open|PHA-7/3a|open is not a status",
            })
    void what_cannot_be_done_is_said_and_nothing_is_written(String concept, String stratum, String source, String says)
            throws IOException {
        Map<String, String> before = files();
        List<String> args = new ArrayList<>(List.of(concept, "--source", source, "--stratum"));
        args.addAll(List.of(stratum.split(" ", -1)));
        Outcome outcome = newRule(args.toArray(String[]::new));
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains(says), outcome.err());
        assertEquals(before, files());
    }

    @Test
    void what_exists_is_not_written_over() throws IOException {
        Files.createDirectories(folder.resolve("limbs/work-visited"));
        assertEquals(
                2,
                newRule("work-visited", "--stratum", "elements", "--source", "PHA-7/3a")
                        .code());
        Files.writeString(folder.resolve("advice/house-visited.json"), "mine");
        Map<String, String> before = files();
        Outcome outcome = newRule("house-visited", "--stratum", "recommendations", "--source", "PHA-7/3a");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("house-visited.json exists already"), outcome.err());
        assertEquals(before, files());
    }

    @Test
    void a_register_that_is_no_json_is_named_and_left_alone() throws IOException {
        Files.writeString(folder.resolve("elements.json"), "[\n{]");
        Outcome outcome = newRule("work-visited", "--stratum", "elements", "--source", "PHA-7/3a");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("elements.json is not JSON. Correct line 2."), outcome.err());
    }

    @Test
    void outside_a_checkout_both_commands_say_so() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        for (String[] line : List.of(
                new String[] {
                    "new-rule", "x", "--stratum", "elements", "--source", "PHA-7/3a", "--rules", "" + elsewhere
                },
                new String[] {"catalogue", "--rules", "" + elsewhere})) {
            Outcome outcome = run(line);
            assertEquals(2, outcome.code());
            assertTrue(outcome.err().contains("there are no rules in " + elsewhere), outcome.err());
            assertTrue(outcome.err().contains("Run this in a checkout"), outcome.err());
        }
    }

    @Test
    void the_catalogue_is_written_where_it_was_asked_for() throws IOException {
        Outcome outcome = run("catalogue", "--rules", folder.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("wrote " + folder.resolve("CATALOGUE.md")), outcome.out());
        assertTrue(text("COVERAGE.md").startsWith("# What rests on each paragraph"));
    }

    private Outcome newRule(String... args) {
        return run(Stream.of(Stream.of("new-rule"), Stream.of(args), Stream.of("--rules", folder.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String complaints = err.toString(StandardCharsets.UTF_8);
        assertFalse(complaints.contains("Exception"), complaints);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), complaints);
    }

    /** The file is as before but for one entry more. */
    private void assertOneMore(Map<String, String> before, String file, String entry) throws IOException {
        List<String> lines = new ArrayList<>(withoutComma(text(file)));
        assertTrue(lines.removeIf(line -> line.contains(entry)), file + " lacks " + entry);
        assertTrue(lines.equals(withoutComma(before.getOrDefault(file, ""))), file + " changed elsewhere");
        json(file);
    }

    private static List<String> withoutComma(String text) {
        return text.lines().map(line -> line.replaceFirst(",$", "")).toList();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString();
                all.put(name, Files.isDirectory(file) ? "folder" : Files.readString(file));
            }
        }
        return all;
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(text(file));
    }
}
