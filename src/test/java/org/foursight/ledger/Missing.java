package org.foursight.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.foursight.findings.Finding;
import org.foursight.findings.LedgerLine;
import org.foursight.findings.NearMiss;
import org.foursight.findings.Status;

/**
 * What the near misses of a rule say is missing.
 *
 * @param answers replies by question
 * @param findings findings
 * @param untried why it cannot be given; empty when it can
 */
record Missing(Map<String, String> answers, Set<Finding> findings, String untried) {

    private static final Map<String, String> REPLIES =
            Map.of("YES", "yes", "NO", "no", "NOT_KNOWN", "notKnown", "REFUSED", "refused");

    /** Read the near misses of a rule, which may be about one of several pairs. */
    static Missing of(RuleText rule, LedgerLine line, boolean several) {
        Map<String, String> answers = new TreeMap<>();
        Set<Finding> findings = new HashSet<>();
        String untried = "";
        for (NearMiss miss : line.unmet()) {
            Optional<Condition> wanted = rule.conditions().stream()
                    .filter(condition -> ConditionWords.of(condition).equals(miss.wants()))
                    .findFirst();
            String reason = wanted.map(condition -> add(condition, miss, line.about(), answers, findings))
                    .orElse("another date");
            untried = untried.isEmpty() ? reason : untried;
        }
        if (untried.isEmpty() && several && !answers.isEmpty()) {
            untried = "an answer about one of several people";
        }
        return new Missing(answers, findings, untried);
    }

    /** Note what a condition wants; return why that cannot be given, or an empty text. */
    private static String add(
            Condition condition, NearMiss miss, String about, Map<String, String> answers, Set<Finding> findings) {
        if (!(condition instanceof Condition.Present present)) {
            return condition instanceof Condition.Absent ? "an absence" : "a number, or one of several";
        }
        Pattern pattern = present.pattern();
        Key key = pattern.keys().get(0);
        String id = miss.waitsFor().isEmpty() ? key.name() : miss.waitsFor().get(0);
        if (pattern.type().equals("Finding") && !key.name().isEmpty()) {
            if (pattern.comparisons().stream().anyMatch(Missing::isAfterAnother)) {
                return "a finding that depends on another";
            }
            if (miss.against() && pattern.keys().size() > 1) {
                return "one of several findings in place of its contrary";
            }
            Status status = Status.valueOf(wanted(pattern, "status"));
            List<String> open = miss.waitsFor().isEmpty() ? List.of(id) : miss.waitsFor();
            for (String element : open) {
                if (findings.add(new Finding(element, status, about))) {
                    return "";
                }
            }
            return "one finding twice";
        }
        if (pattern.type().equals("Answered") && !key.name().isEmpty()) {
            String reply = REPLIES.getOrDefault(wanted(pattern, "reply"), "");
            boolean whole = pattern.comparisons().stream()
                    .anyMatch(comparison -> comparison.field().equals("incident")
                            && comparison.operands().equals(List.of("")));
            return !whole
                    ? "an answer about an incident"
                    : answers.put(id, reply) == null ? "" : "two answers to one question";
        }
        return "another fact";
    }

    private static boolean isAfterAnother(Comparison comparison) {
        return comparison.field().equals("element")
                && comparison.operands().stream().anyMatch(Variable.class::isInstance);
    }

    private static String wanted(Pattern pattern, String field) {
        return pattern.comparisons().stream()
                .filter(comparison -> comparison.field().equals(field)
                        && (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN))
                .map(comparison -> comparison.operands().get(0))
                .filter(Constant.class::isInstance)
                .map(constant -> ((Constant) constant).name())
                .findFirst()
                .orElse("");
    }
}
