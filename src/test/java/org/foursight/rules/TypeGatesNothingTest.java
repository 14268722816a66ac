package org.foursight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.findings.Firing;
import org.foursight.sources.Register;
import org.junit.jupiter.api.Test;

/** Shows that a stalker type is a finding about one victim and one suspect, and that no offence depends on it. */
class TypeGatesNothingTest {

    private static final Register REGISTER = Register.load();
    private static final Set<String> CLASSIFYING = Set.of("recording", "code", "neighbouring", "timeLimit", "legal");
    private static final String EVERY_MOTIVE = Stream.of(
                    "wants-reconciliation", "grievance", "sees-a-relationship", "seeks-date", "sexual-purpose")
            .map(item -> "; answer motivation/" + item + " yes")
            .collect(Collectors.joining());

    @Test
    void no_rule_of_an_element_a_limb_or_the_classification_reads_a_type() {
        List<String> found = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (RuleFiles.RuleFile file : RuleFiles.all()) {
            if (classifies(file)) {
                seen.add(file.concept());
                found.addAll(readsType(file));
            }
        }
        assertTrue(seen.size() >= 35, "concepts seen: " + seen);
        assertEquals(List.of(), found);
    }

    @Test
    void a_rule_that_reads_one_is_found_out() {
        String planted = "package rules;\nrule \"stalking.met\"\nwhen\n"
                + "    Finding(element == \"type-rejected\", status == Status.MET, $about : about)\nthen\nend\n";
        RuleFiles.RuleFile file = RuleFiles.parse(Path.of("rules/limbs/stalking/stalking.drl"), planted);
        assertTrue(classifies(file));
        assertEquals(List.of("stalking.met"), readsType(file));
    }

    @Test
    void the_offences_are_the_same_whatever_the_motive() {
        String stalked = "stalked-seriously; relationship acquaintance";
        Set<String> without = offences(fire(stalked));
        assertTrue(without.contains("offence-s4a-serious MET v1~s1"), without.toString());
        assertEquals(without, offences(fire(stalked + EVERY_MOTIVE)));
        assertEquals(without, offences(fire(stalked + EVERY_MOTIVE.replace(" yes", " no"))));
    }

    @Test
    void a_suspect_can_be_rejected_towards_one_victim_and_resentful_towards_another() {
        Set<String> types = fire(
                        "relationship exPartner; victim v2 individual; incident 2026-05-02 contact towards=v2; "
                                + "answer motivation/grievance yes victim=v2; answer motivation/grievance no victim=v1; "
                                + "answer motivation/close-relationship-ended no victim=v2")
                .stream()
                .map(TypeGatesNothingTest::words)
                .filter(words -> words.startsWith("type-re"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "type-rejected MET v1~s1",
                        "type-resentful NOT_MET v1~s1",
                        "type-rejected NOT_MET v2~s1",
                        "type-resentful MET v2~s1"),
                types);
    }

    private static boolean classifies(RuleFiles.RuleFile file) {
        String kind = REGISTER.element(file.concept()).kind();
        return Set.of("element", "four", "limb", "offence").contains(kind)
                || file.stratum().equals("limbs")
                || kind.equals("recommendation")
                        && CLASSIFYING.contains(REGISTER.advice(file.concept()).section());
    }

    private static List<String> readsType(RuleFiles.RuleFile file) {
        return file.parsed().getRules().stream()
                .filter(rule -> RuleFiles.patterns(rule.getLhs()).stream()
                        .anyMatch(pattern -> RuleFiles.constraints(pattern).contains("\"type-")))
                .map(rule -> rule.getName())
                .toList();
    }

    private static Set<String> offences(List<Firing> firings) {
        return firings.stream()
                .map(TypeGatesNothingTest::words)
                .filter(words -> words.startsWith("offence-") || words.startsWith("code-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Firing firing) {
        return firing.concluded().element() + " " + firing.concluded().status() + " "
                + firing.concluded().about();
    }

    private static List<Firing> fire(String given) {
        return ScenarioTest.fire(Given.items(given, ScenarioTable.named()));
    }
}
