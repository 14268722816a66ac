package org.foursight.ledger;

import java.time.LocalDate;
import java.util.List;
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
        LocalDate own = null;
        for (Object matched : way.matched()) {
            LocalDate on = matched instanceof Fact fact ? fact.on() : null;
            own = own == null || on != null && on.isAfter(own) ? on : own;
        }
        return rule.isInForce(own == null ? conduct : own);
    }

    /** Say whether a rule is in force on the day that matters in one of several ways. */
    boolean isInForce(Rule rule, List<Joined> ways) {
        if (!rule.isDatedByConduct()) {
            return rule.isInForce(asOf);
        }
        for (Joined way : ways) {
            if (isInForce(rule, way)) {
                return true;
            }
        }
        return false;
    }

    /** Say whether a fact that is still missing would decide the day, so that no day is certain before. */
    static boolean wouldDecide(Wanted missing, Rule rule) {
        return missing.hasOwnDay() && rule.isDatedByConduct();
    }
}
