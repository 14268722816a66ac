package org.foursight.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foursight.facts.Words;
import org.foursight.findings.NearMiss;
import org.foursight.findings.Status;
import org.foursight.sources.Rule;

/**
 * A rule with its conditions as read a second time.
 *
 * @param rule the rule
 * @param conditions its conditions, in order
 * @param wanted what to say of each condition when it does not hold
 * @param status what it concludes of its element
 * @param notInForce what to say when it is not in force on the day that matters
 * @param key under which a {@link Holding} keeps what it concludes
 */
record RuleText(
        Rule rule, List<Condition> conditions, List<Wanted> wanted, NearMiss notInForce, Status status, Key key) {

    static RuleText of(Rule rule) {
        List<Condition> conditions = ConditionParser.conditions(rule.id(), rule.text());
        NameCheck.check(rule.id(), conditions);
        return new RuleText(
                rule,
                conditions,
                conditions.stream().map(Wanted::of).toList(),
                notInForce(rule),
                Status.valueOf(rule.status()),
                Key.of("Finding", rule.concludes()));
    }

    private static NearMiss notInForce(Rule rule) {
        String from = "from " + Words.date(rule.inForceFrom());
        String days = rule.inForceTo() == null ? from : from + " to " + Words.date(rule.inForceTo());
        return new NearMiss("a day that matters on which the rule is in force, " + days, true, List.of(), List.of());
    }

    /** Return the elements whose findings it reads. */
    Set<String> reads() {
        Set<String> read = new LinkedHashSet<>();
        conditions.stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type().equals("Finding"))
                .flatMap(pattern -> pattern.comparisons().stream())
                .filter(comparison -> comparison.field().equals("element"))
                .flatMap(comparison -> comparison.operands().stream())
                .filter(String.class::isInstance)
                .forEach(element -> read.add(element.toString()));
        return read;
    }
}
