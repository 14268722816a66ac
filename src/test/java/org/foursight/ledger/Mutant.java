package org.foursight.ledger;

import java.util.List;
import org.foursight.sources.Rule;

/**
 * A rule with one small fault put in on purpose.
 *
 * @param rule the faulty rule, its text written anew
 * @param change the fault in words, such as {@code condition 2, Answered: incident == "" left out}
 */
record Mutant(Rule rule, String change) {

    /** Write a rule anew with other conditions or another conclusion. */
    static Mutant of(Rule rule, List<Condition> conditions, String status, String change) {
        String text = "rule \"" + rule.id() + "\"\nwhen\n" + ConditionText.of(conditions) + "\nthen\n";
        return new Mutant(
                new Rule(
                        rule.id(),
                        rule.concludes(),
                        status,
                        rule.source(),
                        rule.gist(),
                        rule.standing(),
                        rule.inForceFrom(),
                        rule.inForceTo(),
                        text),
                change);
    }

    /** How the list of survivors names it. */
    String name() {
        return rule.id() + " | " + change;
    }
}
