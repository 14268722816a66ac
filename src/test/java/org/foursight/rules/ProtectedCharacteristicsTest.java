package org.foursight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PatternDescr;
import org.foursight.casefile.Victim;
import org.foursight.facts.Fact;
import org.foursight.questions.Questionnaires;
import org.junit.jupiter.api.Test;

/**
 * Shows that no rule can read a protected characteristic, from the declared conditions and the records they read.
 *
 * <p>It does not show that no permitted input stands in for one: that is for review of outcomes.
 */
class ProtectedCharacteristicsTest {

    /** The characteristics of the Equality Act 2010, and what is closest to them. */
    private static final Set<String> PROTECTED = Set.of(
            "age",
            "dob",
            "birth",
            "disability",
            "disabled",
            "gender",
            "transgender",
            "marital",
            "married",
            "civil",
            "pregnancy",
            "pregnant",
            "maternity",
            "race",
            "racial",
            "ethnic",
            "ethnicity",
            "nationality",
            "colour",
            "religion",
            "religious",
            "belief",
            "faith",
            "sex",
            "female",
            "male",
            "orientation",
            "gay",
            "immigration",
            "asylum",
            "postcode",
            "address",
            "language",
            "diagnosis",
            "mental");

    /**
     * Facts that come near one, and the only concepts that may read them: the age of criminal responsibility and the youth
     * court, the area of the court (of a domestic abuse protection order too, open in some areas only), and help for a
     * person in need. Nothing on an order or on the time for a charge is advised against a child under ten.
     */
    private static final Map<String, List<String>> ONLY_FOR = Map.of(
            "YoungSuspect",
                    List.of(
                            "advise-young-suspect",
                            "spo-youth-court",
                            "spo-open",
                            "spo-fit-domestic-order",
                            "charge-summary-only-by",
                            "summary-only-time-",
                            "code-"),
            "Home", List.of("spo-jurisdiction", "spo-fit-dapo"),
            "NeedRecorded", List.of("care-", "partner-", "concern-psychosocial"));

    /**
     * The one place where the law itself asks for one: hostility of the suspect, by the words of CDA 1998 s.28 and
     * Sentencing Act 2020 s.66. The questions ask what the suspect did, never who the victim is.
     */
    private static final Set<String> ON_HOSTILITY =
            Set.of("aggravated-form", "look-for-hostility", "hostility-at-sentence", "stalking-charge-open");

    /** What nobody can be arrested, searched or charged for at that age reads the finding on a child under ten. */
    private static final Set<String> SET_ASIDE_UNDER_TEN = Set.of(
            "investigate-arrest",
            "investigate-interview",
            "investigate-cps-advice",
            "investigate-suspect-devices",
            "search-under-pace",
            "search-warrant-2b",
            "protect-interview");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    @Test
    void no_rule_names_a_protected_characteristic_in_its_conditions() {
        List<String> found = new ArrayList<>();
        RuleFiles.all().forEach(file -> found.addAll(named(file)));
        assertEquals(List.of(), found);
    }

    @Test
    void no_fact_that_rules_match_on_carries_a_protected_characteristic() {
        JavaClasses facts = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.foursight.facts");
        Set<String> found = new TreeSet<>();
        int seen = 0;
        for (JavaClass fact : facts) {
            if (fact.isAssignableTo(Fact.class) && !fact.isInterface()) {
                seen++;
                fact.getFields().stream()
                        .filter(field -> isProtected(field.getName()))
                        .forEach(field -> found.add(field.getFullName()));
            }
        }
        assertTrue(seen >= 20, "kinds of fact seen: " + seen);
        assertEquals(Set.of(), found);
    }

    @Test
    void age_area_and_needs_are_read_only_where_the_law_or_help_needs_them() {
        List<String> found = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        RuleFiles.all()
                .forEach(file -> file.parsed()
                        .getRules()
                        .forEach(rule -> RuleFiles.patterns(rule.getLhs()).forEach(pattern -> {
                            List<String> allowed = ONLY_FOR.get(pattern.getObjectType());
                            if (allowed != null) {
                                seen.add(pattern.getObjectType());
                                if (allowed.stream().noneMatch(file.concept()::startsWith)) {
                                    found.add(rule.getName() + " reads " + pattern.getObjectType());
                                }
                            }
                        })));
        assertEquals(List.of(), found);
        assertTrue(ONLY_FOR.keySet().containsAll(seen), seen.toString());
    }

    @Test
    void the_finding_on_a_child_under_ten_is_read_only_to_set_arrest_search_and_charge_aside() {
        Set<String> readers = new TreeSet<>();
        RuleFiles.all()
                .forEach(file -> file.parsed()
                        .getRules()
                        .forEach(rule -> RuleFiles.patterns(rule.getLhs()).stream()
                                .filter(pattern ->
                                        RuleFiles.constraints(pattern).contains("\"advise-young-suspect\""))
                                .forEach(pattern -> readers.add(file.concept()))));
        assertEquals(new TreeSet<>(SET_ASIDE_UNDER_TEN), readers);
    }

    @Test
    void no_other_fact_is_derived_from_age_area_or_needs() {
        JavaClasses facts = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.foursight.facts");
        Set<String> readers = new TreeSet<>();
        facts.forEach(fact -> fact.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getPackageName().equals(Victim.class.getPackageName()))
                .filter(call -> Set.of("ageBand", "area", "needs").contains(call.getName()))
                .forEach(call -> readers.add(call.getOriginOwner().getSimpleName())));
        assertEquals(Set.of("CaseFacts"), readers);
    }

    @Test
    void hostility_is_read_only_where_the_law_asks_for_it() {
        Set<String> readers = new TreeSet<>();
        RuleFiles.all().stream()
                .filter(file -> file.text().contains("\"hostility\""))
                .forEach(file -> readers.add(file.concept()));
        assertEquals(new TreeSet<>(ON_HOSTILITY), readers);
        String planted = "package rules;\nrule \"harassment.met\"\nwhen\n"
                + "    Answered(questionnaire == \"hostility\", item == \"racial-or-religious-shown\", $about : about)\n"
                + "then\nend\n";
        assertEquals(
                1,
                named(RuleFiles.parse(Path.of("planted", "planted.drl"), planted))
                        .size());
    }

    @Test
    void no_question_that_informs_an_element_asks_for_one() {
        List<String> found = new ArrayList<>();
        Questionnaires.load()
                .all()
                .forEach(questionnaire -> questionnaire.items().stream()
                        .filter(item -> !item.informs().isEmpty())
                        .filter(item ->
                                !questionnaire.id().equals("hostility") || !ON_HOSTILITY.containsAll(item.informs()))
                        .filter(item -> isProtected(item.id().replace('-', '_')))
                        .forEach(item -> found.add(questionnaire.id() + "/" + item.id())));
        assertEquals(List.of(), found);
    }

    @Test
    void a_rule_that_reads_one_is_found_out() {
        String planted = "package rules;\nrule \"course-of-conduct.met\"\nwhen\n"
                + "    Target(ethnicity == \"any\", $about : about)\n"
                + "    not Relation(suspectAgeBand == \"adult\", about == $about)\n"
                + "    Act(behaviour == Behaviour.RELIGIOUS_SLOGAN, about == $about)\nthen\nend\n";
        assertEquals(
                List.of("ethnicity", "suspectAgeBand", "RELIGIOUS_SLOGAN"),
                named(RuleFiles.parse(Path.of("planted", "planted.drl"), planted)).stream()
                        .map(found -> found.substring(found.lastIndexOf(' ') + 1))
                        .toList());
        assertTrue(isProtected("dateOfBirth"));
        assertFalse(isProtected("lastOn"));
    }

    private static List<String> named(RuleFiles.RuleFile file) {
        List<String> found = new ArrayList<>();
        file.parsed()
                .getRules()
                .forEach(rule -> RuleFiles.patterns(rule.getLhs()).forEach(pattern -> {
                    Matcher words = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*")
                            .matcher(pattern.getObjectType() + " " + RuleFiles.constraints(pattern));
                    while (words.find()) {
                        if (isProtected(words.group()) && !isOnHostility(file, pattern)) {
                            found.add(rule.getName() + " reads " + words.group());
                        }
                    }
                }));
        return found;
    }

    private static boolean isOnHostility(RuleFiles.RuleFile file, PatternDescr pattern) {
        return ON_HOSTILITY.contains(file.concept())
                && pattern.getObjectType().equals("Answered")
                && RuleFiles.constraints(pattern).contains("questionnaire == \"hostility\"");
    }

    /** Say whether a name, in camel case, kebab case or capitals, holds a protected word. */
    private static boolean isProtected(String name) {
        String parted = name.matches("[A-Z0-9_]+") ? name : name.replaceAll("([a-z])([A-Z])", "$1_$2");
        Matcher words = WORD.matcher(parted.replace('_', ' ').replace('-', ' '));
        while (words.find()) {
            if (PROTECTED.contains(words.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
