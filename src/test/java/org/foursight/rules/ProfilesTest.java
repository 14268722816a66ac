package org.foursight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.foursight.report.PairReport;
import org.foursight.report.ReportMarkdown;
import org.foursight.report.RouteReport;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.foursight.sources.Profile;
import org.foursight.sources.Register;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every profile is whole: its steps are elements with rules, and its rules read no other unit.
 *
 * <p>It names no profile but the default, so that one can be added without touching Java.
 */
class ProfilesTest {

    private static final Register REGISTER = Register.load();
    private static final Screening SCREENING = Loaded.SCREENING;
    private static final List<RuleFiles.RuleFile> FILES = RuleFiles.all().stream()
            .filter(file -> file.stratum().equals("profiles"))
            .toList();

    @Test
    void there_are_profiles_and_each_has_steps() {
        assertTrue(REGISTER.profiles().size() > 1);
        REGISTER.profiles().forEach(profile -> assertFalse(profile.steps().isEmpty(), profile.id()));
    }

    @TestFactory
    Stream<DynamicTest> the_steps_of_a_profile_are_the_elements_its_rules_conclude() {
        return REGISTER.profiles().stream()
                .map(profile -> DynamicTest.dynamicTest(profile.id(), () -> {
                    for (String step : profile.steps()) {
                        assertEquals("step", REGISTER.element(step).kind(), step);
                    }
                    assertEquals(
                            new TreeSet<>(profile.steps()),
                            files(profile.id())
                                    .map(RuleFiles.RuleFile::concept)
                                    .collect(Collectors.toCollection(TreeSet::new)));
                    assertEquals(
                            profile.steps().size(), Set.copyOf(profile.steps()).size(), "a step is named twice");
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_rules_of_a_profile_match_its_own_unit_and_no_other() {
        return REGISTER.profiles().stream()
                .map(profile -> DynamicTest.dynamicTest(
                        profile.id(),
                        () -> files(profile.id())
                                .flatMap(file -> file.parsed().getRules().stream())
                                .forEach(rule -> assertEquals(List.of(profile.id()), units(rule), rule.getName()))));
    }

    @Test
    void every_step_belongs_to_a_profile() {
        Set<String> steps = REGISTER.profiles().stream()
                .flatMap(profile -> profile.steps().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                steps,
                REGISTER.elements().stream()
                        .filter(element -> element.kind().equals("step"))
                        .map(element -> element.id())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void a_case_file_of_an_unknown_unit_is_read_by_the_default_profile_and_says_so() {
        RouteReport route = route("unit nowhere", "recorded stalking2a");
        assertEquals(Profile.DEFAULT, route.profile());
        assertEquals(REGISTER.profile(null).steps().get(0), route.indicated());
        assertTrue(route.title().endsWith("no profile of the unit named in the case file: nowhere"), route.title());
    }

    @Test
    void a_case_file_that_names_no_unit_is_read_by_the_default_profile() {
        assertEquals(
                REGISTER.profile(Profile.DEFAULT).title(),
                route("recorded stalking2a").title());
    }

    @Test
    void the_name_of_an_unknown_unit_is_no_markup_in_the_report() {
        var report = SCREENING.screen(Given.caseFile(List.of("unit <b>[x](y)")));
        assertFalse(ReportMarkdown.write(report).contains("<b>[x]"));
    }

    @TestFactory
    Stream<DynamicTest> a_case_file_of_a_unit_is_read_by_its_profile() {
        return REGISTER.profiles().stream()
                .map(profile -> DynamicTest.dynamicTest(profile.id(), () -> {
                    RouteReport route = route("unit " + profile.id());
                    assertEquals(profile.id(), route.profile());
                    assertEquals(profile.title(), route.title());
                    assertEquals(null, route.indicated(), "nothing recorded indicates no step");
                }));
    }

    private static RouteReport route(String... given) {
        List<PairReport> pairs =
                SCREENING.screen(Given.caseFile(List.of(given))).pairs();
        return pairs.get(0).route();
    }

    private static Stream<RuleFiles.RuleFile> files(String profile) {
        return FILES.stream().filter(file -> file.path().startsWith("rules/profiles/" + profile));
    }

    /** The profiles that the patterns of a rule name, and "any" for a unit whatever its profile. */
    private static List<String> units(RuleDescr rule) {
        return RuleFiles.patterns(rule.getLhs()).stream()
                .filter(pattern -> pattern.getObjectType().equals("Unit"))
                .map(ProfilesTest::profile)
                .toList();
    }

    private static String profile(PatternDescr pattern) {
        String constraints = RuleFiles.constraints(pattern);
        int from = constraints.indexOf("profile == \"");
        return from < 0 ? "any" : constraints.substring(from).split("\"", -1)[1];
    }
}
