package org.foursight.ledger;

import java.util.List;

/**
 * How far the conditions of a rule hold, taken in order.
 *
 * @param conditions how many of them hold together
 * @param ways the ways in which they do; one of nothing bound when none holds
 */
record Reached(int conditions, List<Joined> ways) {

    /** Go through conditions until one holds in none of the ways in which those before it do. */
    static Reached of(List<Condition> conditions, Holding holding) {
        List<Joined> ways = holding.start();
        for (int i = 0; i < conditions.size(); i++) {
            List<Joined> further = Joined.further(ways, conditions.get(i), holding);
            if (further.isEmpty()) {
                return new Reached(i, ways);
            }
            ways = further;
        }
        return new Reached(conditions.size(), ways);
    }
}
