package org.foursight.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foursight.sources.Rule;

/**
 * A rule with its conditions as read a second time.
 *
 * @param rule the rule
 * @param conditions its conditions, in order
 */
record RuleText(Rule rule, List<Condition> conditions) {

    static RuleText of(Rule rule) {
        return new RuleText(rule, ConditionParser.conditions(rule.id(), rule.text()));
    }

    /** Return the elements whose findings it reads. */
    Set<String> reads() {
        Set<String> read = new LinkedHashSet<>();
        conditions.stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type().equals("Finding"))
                .flatMap(pattern -> pattern.comparisons().stream())
                .filter(comparison -> comparison.field().equals("element"))
                .forEach(comparison -> comparison.operands().forEach(element -> read.add(element.toString())));
        return read;
    }
}
