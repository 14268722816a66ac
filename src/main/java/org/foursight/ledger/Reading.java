package org.foursight.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.foursight.facts.Fired;

/**
 * What a second reading of the rules came to on the facts of one case.
 *
 * @param holdings the facts about each victim and suspect, and the findings they lead to
 * @param fired every way in which a rule in force holds
 * @param reached how far the others hold, by victim and suspect
 */
record Reading(Map<String, Holding> holdings, List<Fired> fired, Map<String, Map<RuleText, Reached>> reached) {

    /** The record keeps its own copies. */
    Reading {
        holdings = Collections.unmodifiableMap(holdings);
        fired = List.copyOf(fired);
        reached = Collections.unmodifiableMap(reached);
    }
}
