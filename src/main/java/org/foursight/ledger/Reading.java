package org.foursight.ledger;

import java.util.List;
import org.foursight.facts.Fired;

/**
 * What a second reading of the rules came to on the facts of one case.
 *
 * @param holding the facts, and the findings they lead to
 * @param fired every way in which a rule in force holds
 */
record Reading(Holding holding, List<Fired> fired) {

    /** The record keeps its own copy of the list. */
    Reading {
        fired = List.copyOf(fired);
    }
}
