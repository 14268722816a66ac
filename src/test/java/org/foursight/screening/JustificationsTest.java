package org.foursight.screening;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.casefile.Entries;
import org.foursight.casefile.Entry;
import org.foursight.engine.Engine;
import org.foursight.engine.RuleBook;
import org.foursight.facts.Facts;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;
import org.foursight.ledger.SecondReading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A justification names what its finding rests on: without the entries it names the finding is gone.
 *
 * <p>Findings that stand on the people, on fields of the case such as how it was recorded, or on nothing having been
 * recorded cannot be tried so: those name no entry, and have to stay when the incidents are all that is left. A finding may also be made anew,
 * from another that the entries had stood against.
 */
class JustificationsTest {

    private static final RuleBook BOOK = Loaded.BOOK;
    private static final Engine ENGINE = new Engine(BOOK);
    private static final SecondReading READING = Loaded.READING;
    private static final CaseFileReader READER = CaseFileReader.standard();
    private static final DemonstrationCases CASES = Loaded.CASES;

    /** Cases made of each demonstration case by taking entries out at random. */
    private static final int GENERATED = 2;

    private static final double TAKEN_OUT = 0.3;

    @TestFactory
    Stream<DynamicTest> without_every_entry_its_justification_names_a_finding_is_gone() {
        return CASES.all().stream()
                .map(listed -> DynamicTest.dynamicTest(listed.id(), () -> {
                    CaseFile caseFile = READER.read(CASES.caseFile(listed.id()));
                    int gone = tried(caseFile);
                    assertTrue(
                            gone * 3 >= firings(caseFile).size(),
                            "gone: " + gone + " of " + firings(caseFile).size());
                    Random random = new Random(listed.id().hashCode());
                    for (int i = 0; i < GENERATED; i++) {
                        tried(someOf(caseFile, random));
                    }
                }));
    }

    /** Try every finding of a case, and return how many are gone. */
    private static int tried(CaseFile caseFile) {
        Map<Finding, List<Firing>> firings = firings(caseFile);
        Set<String> entries = Entries.of(caseFile).stream().map(Entry::id).collect(Collectors.toSet());
        Set<String> besides = new TreeSet<>(entries);
        caseFile.incidents().forEach(incident -> besides.remove(incident.id()));
        Set<Finding> bare = READING.findings(Facts.of(left(caseFile, besides)), caseFile.asOf());
        Map<Set<String>, Set<Finding>> left = new HashMap<>();
        int gone = 0;
        for (Finding finding : firings.keySet()) {
            Set<String> named = new TreeSet<>();
            name(finding, firings, named, new HashSet<>());
            named.retainAll(entries);
            boolean stays = left.computeIfAbsent(
                            named, without -> READING.findings(Facts.of(left(caseFile, without)), caseFile.asOf()))
                    .contains(finding);
            if (stands(finding, firings, entries, new HashSet<>())) {
                assertTrue(stays && bare.contains(finding), () -> finding + " rests on what it does not name");
            } else if (stays) {
                assertTrue(isMadeAnew(finding, firings, left(caseFile, named)), () -> finding + " without " + named);
            }
            gone += stays ? 0 : 1;
        }
        return gone;
    }

    /** Add every entry that a finding's derivation names, by whichever of its firings. */
    private static void name(
            Finding finding, Map<Finding, List<Firing>> firings, Set<String> named, Set<Finding> seen) {
        if (seen.add(finding)) {
            for (Firing firing : firings.getOrDefault(finding, List.of())) {
                firing.bindings().forEach(bound -> bound.entries().forEach(entry -> named.add(entry.id())));
                firing.premises().forEach(premise -> name(premise, firings, named, seen));
            }
        }
    }

    /** Say whether some firing of a finding names no entry that can be taken out, all the way down. */
    private static boolean stands(
            Finding finding, Map<Finding, List<Firing>> firings, Set<String> entries, Set<Finding> seen) {
        return seen.add(finding)
                && firings.getOrDefault(finding, List.of()).stream()
                        .anyMatch(firing -> firing.bindings().stream()
                                        .flatMap(bound -> bound.entries().stream())
                                        .noneMatch(entry -> entries.contains(entry.id()))
                                && firing.premises().stream()
                                        .allMatch(premise -> stands(premise, firings, entries, new HashSet<>(seen))));
    }

    /** Say whether what was taken out stood against another finding or rule, from which this one is made now. */
    private static boolean isMadeAnew(Finding finding, Map<Finding, List<Firing>> before, CaseFile left) {
        Map<Finding, List<Firing>> now = firings(left);
        Set<Finding> derivation = new HashSet<>();
        name(finding, now, new TreeSet<>(), derivation);
        return !before.keySet().containsAll(derivation)
                || !rules(finding, before).containsAll(rules(finding, now));
    }

    private static Set<String> rules(Finding finding, Map<Finding, List<Firing>> firings) {
        return firings.getOrDefault(finding, List.of()).stream()
                .map(Firing::rule)
                .collect(Collectors.toSet());
    }

    private static CaseFile left(CaseFile caseFile, Set<String> without) {
        CaseFile left = caseFile;
        for (String id : without) {
            left = Entries.without(left, id);
        }
        return left;
    }

    private static CaseFile someOf(CaseFile caseFile, Random random) {
        CaseFile some = caseFile;
        for (Entry entry : Entries.of(caseFile)) {
            some = random.nextDouble() < TAKEN_OUT ? Entries.without(some, entry.id()) : some;
        }
        return some;
    }

    private static Map<Finding, List<Firing>> firings(CaseFile caseFile) {
        Map<Finding, List<Firing>> firings = new HashMap<>();
        for (Firing firing : ENGINE.run(Facts.of(caseFile), caseFile.asOf())) {
            firings.computeIfAbsent(firing.concluded(), finding -> new ArrayList<>())
                    .add(firing);
        }
        return firings;
    }
}
