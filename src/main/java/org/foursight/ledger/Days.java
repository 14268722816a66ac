package org.foursight.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.foursight.facts.Fact;
import org.foursight.sources.Rule;

/**
 * The days that decide whether a rule is in force.
 *
 * @param conduct the last day of the conduct
 * @param asOf the day of the screening
 */
record Days(LocalDate conduct, LocalDate asOf) {

    static Days of(Holding holding, LocalDate asOf) {
        return new Days(holding.conductOr(asOf), asOf);
    }

    /** Say whether a rule is in force on the day that matters: the latest of what it matched comes before that of all. */
    boolean isInForce(Rule rule, Joined way) {
        if (!rule.isDatedByConduct()) {
            return rule.isInForce(asOf);
        }
        Optional<LocalDate> own = way.matched().stream()
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).on())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return rule.isInForce(own.orElse(conduct));
    }

    /** Say whether a fact that is still missing would decide the day, so that no day is certain before. */
    static boolean wouldDecide(Condition missing, Rule rule) {
        return rule.isDatedByConduct()
                && missing instanceof Condition.Present present
                && Known.hasOwnDay(present.pattern().type());
    }
}
