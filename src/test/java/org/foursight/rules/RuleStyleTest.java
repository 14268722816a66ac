package org.foursight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.foursight.sources.Register;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds every rule file to the one way of writing a rule that {@code rules/README.md} describes.
 *
 * <p>It reads the files; whether they say what the law says is for the scenario tables and their readers.
 */
class RuleStyleTest {

    private static final List<RuleFiles.RuleFile> FILES = RuleFiles.all();
    private static final Register REGISTER = Register.load();
    private static final List<String> METADATA =
            List.of("concludes", "source", "gist", "standing", "inForceFrom", "inForceTo");
    private static final List<String> STRATA = List.of("elements", "limbs", "recommendations", "profiles");
    /** A concept that weighs evidence has a rule for each kind of it. */
    private static final int MOST_RULES = 12;

    private static final Set<String> STANDINGS = Set.of("statute", "case", "guidance", "research", "local");
    private static final Map<String, List<String>> KINDS = Map.of(
            "elements",
            List.of(
                    "four",
                    "element",
                    "redFlag",
                    "type",
                    "predisposing",
                    "precipitating",
                    "perpetuating",
                    "protective"),
            "limbs",
            List.of("limb", "offence", "concern", "spo"),
            "recommendations",
            List.of("recommendation"),
            "profiles",
            List.of("step"));
    private static final Pattern ANNOTATION = Pattern.compile("^\\s*@(\\w+)\\(\"([^\"]*)\"\\)$", Pattern.MULTILINE);
    private static final Pattern CONSEQUENCE =
            Pattern.compile("\\s*insertLogical\\(Finding\\.(met|notMet)\\(\"([a-z0-9-]+)\", \\$about\\)\\);\\s*");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?m)^(?!\\s*(//|@gist)).*\\b(salience|agenda-group|"
                    + "activation-group|ruleflow-group|no-loop|lock-on-active|date-effective|date-expires|enabled|eval|from|"
                    + "modify|update|delete|retract|matches|contains|memberOf|insert|System|function|global|query|declare|extends)\\b(?!-)");
    private static final Pattern FINDING = Pattern.compile("element (?:==|in) (\\(?[^)]*?\"[^)]*?\\)?), status");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9-]+)\"");

    @Test
    void there_are_rules_to_look_at() {
        assertTrue(FILES.size() >= 43, "rule files found: " + FILES.size());
    }

    @TestFactory
    Stream<DynamicTest> every_file_is_written_in_the_one_way() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> assertEquals(List.of(), faults(file), file.toString())));
    }

    @Test
    void a_rule_id_is_used_once() {
        Set<String> ids = new HashSet<>();
        FILES.forEach(file -> file.parsed()
                .getRules()
                .forEach(rule -> assertTrue(ids.add(rule.getName()), "twice: " + rule.getName())));
    }

    @Test
    void a_rule_reads_findings_of_its_own_or_an_earlier_stratum_and_never_in_a_circle() {
        Map<String, Set<String>> reads = new HashMap<>();
        Map<String, Integer> stratum = new HashMap<>();
        for (RuleFiles.RuleFile file : FILES) {
            stratum.put(file.concept(), STRATA.indexOf(file.stratum()));
            Set<String> read = reads.computeIfAbsent(file.concept(), concept -> new HashSet<>());
            Matcher matcher = FINDING.matcher(file.text());
            while (matcher.find()) {
                Matcher quoted = QUOTED.matcher(matcher.group(1));
                while (quoted.find()) {
                    read.add(quoted.group(1));
                }
            }
        }
        assertTrue(reads.values().stream().anyMatch(read -> read.size() >= 4), "findings read by rules were found");
        reads.forEach((concept, read) -> read.forEach(other -> {
            assertTrue(stratum.containsKey(other), concept + " reads " + other + ", which no rule concludes");
            assertTrue(stratum.get(other) <= stratum.get(concept), concept + " reads the later " + other);
            assertFalse(reaches(reads, other, concept, new HashSet<>()), concept + " rests on itself by " + other);
        }));
    }

    @Test
    void a_file_that_breaks_the_rules_is_found_out() {
        String broken =
                "package other;\nimport java.util.List;\nrule \"x.met\"\n    salience 10\nwhen\n    Act()\nthen\n"
                        + "    insert(new Object());\nend\n";
        List<String> faults = faults(RuleFiles.parse(Path.of("rules/elements/course-of-conduct/other.drl"), broken));
        assertTrue(faults.size() >= 6, faults.toString());
    }

    @Test
    void a_finding_without_a_name_is_found_out_but_not_inside_a_negation() {
        String rule = "package rules;\nrule \"x.met\"\nwhen\n    Finding(element == \"a\", $about : about)\n"
                + "    not Finding(element == \"b\", about == $about)\nthen\nend\n";
        assertEquals(
                1,
                faults(RuleFiles.parse(Path.of("rules/elements/x/x.drl"), rule)).stream()
                        .filter(fault -> fault.contains("gives no name"))
                        .count());
    }

    private static boolean reaches(Map<String, Set<String>> reads, String from, String to, Set<String> seen) {
        return from.equals(to)
                || seen.add(from)
                        && reads.getOrDefault(from, Set.of()).stream().anyMatch(next -> reaches(reads, next, to, seen));
    }

    /** A skeleton from {@code new-rule} holds a blank for each thing that a person still has to write. */
    @Test
    void nothing_is_left_to_fill_in() throws IOException {
        List<String> blanks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ScenarioTable.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.contains(ScenarioTable.BLANK))
                        .forEach(line -> blanks.add(file + ": " + line.strip()));
            }
        }
        assertEquals(List.of(), blanks);
    }

    static List<String> faults(RuleFiles.RuleFile file) {
        List<String> faults = new ArrayList<>();
        file.text()
                .lines()
                .filter(line -> line.contains(ScenarioTable.BLANK))
                .forEach(line -> faults.add("still to be written: " + line.strip()));
        String concept = file.concept();
        check(faults, file.path().getFileName().toString().equals(concept + ".drl"), "file and folder differ in name");
        check(faults, concept.matches("[a-z0-9]+(-[a-z0-9]+)*"), "the name is not kebab-case");
        check(faults, file.parsed().getName().equals("rules"), "the package is not rules");
        int rules = file.parsed().getRules().size();
        check(faults, rules >= 1 && rules <= MOST_RULES, "a file holds one to " + MOST_RULES + " rules");
        check(
                faults,
                REGISTER.elements().stream()
                        .anyMatch(element -> element.id().equals(concept)
                                && KINDS.getOrDefault(file.stratum(), List.of()).contains(element.kind())),
                "elements.json has no such element of the kind of its stratum");
        file.parsed().getImports().stream()
                .map(imported -> imported.getTarget())
                .filter(target -> !target.matches("org\\.foursight\\.(facts|findings|casefile)\\.\\w+"))
                .forEach(target -> faults.add("imports " + target));
        Matcher forbidden = FORBIDDEN.matcher(file.text());
        while (forbidden.find()) {
            faults.add("uses " + forbidden.group(2) + ": " + forbidden.group().strip());
        }
        file.parsed().getRules().forEach(rule -> faults(file, rule, faults));
        return faults;
    }

    private static void faults(RuleFiles.RuleFile file, RuleDescr rule, List<String> faults) {
        String name = rule.getName();
        String concept = file.concept();
        check(
                faults,
                name.matches(Pattern.quote(concept) + "\\.(met|not-met)(-[a-z0-9-]+)?"),
                name + ": the id is not <concept>.met…");
        check(faults, rule.getAttributes().isEmpty(), name + " has attributes");
        metadata(file, name, concept, faults);
        Matcher consequence = CONSEQUENCE.matcher(String.valueOf(rule.getConsequence()));
        if (consequence.matches()) {
            check(faults, consequence.group(2).equals(concept), name + " concludes another element");
            check(
                    faults,
                    consequence.group(1).equals("notMet") == name.contains(".not-met"),
                    name + " concludes the opposite of its name");
        } else {
            faults.add(name + ": the consequence is not one insertLogical of a finding");
        }
        boolean rests = rule.getLhs().getDescrs().stream()
                .anyMatch(part -> !(part instanceof NotDescr)
                        && !RuleFiles.patterns((BaseDescr) part).isEmpty());
        check(faults, rests, name + " rests on nothing recorded: a blank is not a no");
        rule.getLhs().getDescrs().stream()
                .filter(part -> part instanceof PatternDescr pattern
                        && pattern.getObjectType().equals("Finding")
                        && (pattern.getIdentifier() == null
                                || pattern.getIdentifier().isEmpty()))
                .forEach(part -> faults.add(name + " gives no name to a finding, so that no reason shows it"));
        for (PatternDescr pattern : RuleFiles.patterns(rule.getLhs())) {
            check(
                    faults,
                    pattern.getObjectType().equals("Object")
                            || RuleFiles.constraints(pattern).contains("about"),
                    name + " does not say which victim and suspect " + pattern.getObjectType() + " is about");
        }
    }

    private static void metadata(RuleFiles.RuleFile file, String name, String concept, List<String> faults) {
        int from = file.text().indexOf("rule \"" + name + "\"");
        String head = file.text().substring(from, Math.max(from, file.text().indexOf("\nwhen", from)));
        List<String> keys = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        Matcher annotation = ANNOTATION.matcher(head);
        while (annotation.find()) {
            keys.add(annotation.group(1));
            values.put(annotation.group(1), annotation.group(2));
        }
        check(
                faults,
                keys.equals(METADATA) || keys.equals(METADATA.subList(0, 5)),
                name + ": metadata, in this order: " + METADATA);
        check(faults, concept.equals(values.get("concludes")), name + ": @concludes is not its concept");
        check(faults, STANDINGS.contains(values.getOrDefault("standing", "")), name + ": @standing is unknown");
        check(faults, values.getOrDefault("gist", "").length() >= 20, name + ": @gist says too little");
        check(faults, !values.getOrDefault("gist", "").endsWith("."), name + ": @gist ends with a full stop");
        try {
            LocalDate began = LocalDate.parse(values.getOrDefault("inForceFrom", ""));
            LocalDate ended = LocalDate.parse(values.getOrDefault("inForceTo", "9999-12-31"));
            check(faults, !ended.isBefore(began), name + " ends before it begins");
            REGISTER.paragraph(values.getOrDefault("source", "none/none"));
        } catch (RuntimeException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }

    private static void check(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
