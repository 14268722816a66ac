package org.foursight.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.facts.Timeline;
import org.foursight.findings.Finding;
import org.foursight.findings.LedgerLine;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a near miss says is missing makes the rule fire once it is there.
 *
 * <p>Tried are rules all of whose near misses want an answer about the whole case, which is then given, or a finding,
 * which is then supposed. Not tried, and counted, are rules that also want another fact, the absence of something
 * recorded, a number, an answer about one incident or one of several people, a finding that depends on another one, or
 * another date.
 */
class NearMissesTest {

    private static final SecondReading READING = Loaded.READING;
    private static final Map<String, RuleText> RULES = READING.rules().stream()
            .collect(Collectors.toMap(text -> text.rule().id(), Function.identity()));
    /** Each rule by itself, read once. */
    private static final Map<String, SecondReading> ALONE = new HashMap<>();

    private static final CaseFileReader READER = CaseFileReader.standard();
    private static final DemonstrationCases CASES = Loaded.CASES;
    /** At least one rule in so many is tried, in every case. */
    private static final int LEAST_SHARE = 15;

    /** What stands in the way of trying a rule, by how often. */
    private final Map<String, Integer> untried = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> a_rule_fires_once_what_its_near_misses_want_is_there() {
        return CASES.all().stream()
                .map(listed -> DynamicTest.dynamicTest(listed.id(), () -> {
                    byte[] json = CASES.caseFile(listed.id());
                    CaseFile caseFile = Loaded.caseFile(listed.id());
                    List<Fact> facts = Facts.of(caseFile);
                    Map<Map<String, String>, Given> answered = new HashMap<>();
                    untried.clear();
                    List<String> silent = new ArrayList<>();
                    int tried = 0;
                    int all = 0;
                    for (LedgerLine line :
                            Ledger.of(READING, facts, caseFile.asOf()).lines()) {
                        all += line.unmet().isEmpty() ? 0 : 1;
                        Optional<Missing> missing = missing(line, caseFile, facts);
                        if (missing.isPresent()) {
                            tried++;
                            Given given =
                                    answered.computeIfAbsent(missing.get().answers(), answers -> with(json, answers));
                            if (!fires(line, missing.get(), given)) {
                                silent.add(line + " given " + missing.get());
                            }
                        }
                    }
                    String counted = "tried " + tried + " of " + all + ", not tried " + untried;
                    assertEquals(List.of(), silent);
                    assertTrue(tried * LEAST_SHARE >= all, counted);
                    assertEquals(
                            all - tried,
                            untried.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum(),
                            counted);
                }));
    }

    private static boolean fires(LedgerLine line, Missing missing, Given given) {
        Map<String, Holding> holdings = Holding.of(given.facts());
        Stream.concat(given.findings().stream(), missing.findings().stream())
                .forEach(finding ->
                        Objects.requireNonNull(holdings.get(finding.about())).add(finding));
        return ALONE
                .computeIfAbsent(
                        line.rule(), id -> SecondReading.of(List.of(rule(line).rule())))
                .read(holdings, given.caseFile().asOf())
                .fired()
                .stream()
                .anyMatch(fired -> fired.about().equals(line.about()));
    }

    private static Given with(byte[] json, Map<String, String> answers) {
        CaseFile caseFile = READER.readChanged(json, new JsonMapper().writeValueAsBytes(Map.of("answers", answers)));
        List<Fact> facts = Facts.of(caseFile);
        return new Given(caseFile, facts, READING.findings(facts, caseFile.asOf()));
    }

    /** Say whether a rule is in force on the day of the screening or of the last conduct, whichever it goes by. */
    private static boolean isInForce(LedgerLine line, CaseFile caseFile, List<Fact> facts) {
        return rule(line)
                .rule()
                .isInForce(
                        rule(line).rule().isDatedByConduct()
                                ? facts.stream()
                                        .filter(fact -> fact instanceof Timeline
                                                && fact.about().equals(line.about()))
                                        .map(fact -> ((Timeline) fact).lastOn())
                                        .filter(Objects::nonNull)
                                        .findFirst()
                                        .orElse(caseFile.asOf())
                                : caseFile.asOf());
    }

    private static RuleText rule(LedgerLine line) {
        return Objects.requireNonNull(RULES.get(line.rule()));
    }

    /** Return what is missing for a rule; nothing when it fired or cannot be tried. */
    private Optional<Missing> missing(LedgerLine line, CaseFile caseFile, List<Fact> facts) {
        boolean several = Facts.pairs(caseFile).size() > 1;
        if (!line.unmet().isEmpty() && !isInForce(line, caseFile, facts)) {
            untried.merge("another date", 1, Integer::sum);
            return Optional.empty();
        }
        Missing missing = Missing.of(rule(line), line, several);
        if (!missing.untried().isEmpty()) {
            untried.merge(missing.untried(), 1, Integer::sum);
        }
        return line.unmet().isEmpty() || !missing.untried().isEmpty() ? Optional.empty() : Optional.of(missing);
    }

    /** A case with answers given, and what comes of it. */
    private record Given(CaseFile caseFile, List<Fact> facts, Set<Finding> findings) {}
}
