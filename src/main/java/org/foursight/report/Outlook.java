package org.foursight.report;

import java.util.List;

/**
 * How far the outcomes about one victim and suspect can still move, and what they rest on.
 *
 * @param outcomes every main outcome: FOUR, offences, red flags, order, steps of the route
 * @param entriesTried whether each entry was taken out by itself; not done where there are too many
 * @param restsOn entries of the case file without which an outcome would be another; empty when they were not tried
 */
public record Outlook(List<OutcomeRange> outcomes, boolean entriesTried, List<RestsOn> restsOn) {

    /** The record keeps its own copies of the lists. */
    public Outlook {
        outcomes = List.copyOf(outcomes);
        restsOn = List.copyOf(restsOn);
    }

    /** Return the outcomes that can still become another. */
    public List<OutcomeRange> open() {
        return outcomes.stream().filter(OutcomeRange::isOpen).toList();
    }
}
