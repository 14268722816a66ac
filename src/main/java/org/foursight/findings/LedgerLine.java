package org.foursight.findings;

import java.util.List;

/**
 * What became of one rule about one victim and one suspect.
 *
 * @param rule the rule's id
 * @param about the victim and suspect, as {@code v1~s1}
 * @param state fired, blocked or undetermined
 * @param unmet every condition that does not hold, in the order of the rule; empty when it fired
 */
public record LedgerLine(String rule, String about, State state, List<NearMiss> unmet) {

    /** The record keeps its own copy of the list. */
    public LedgerLine {
        unmet = List.copyOf(unmet);
    }

    /** What became of a rule. */
    public enum State {
        /** Its conditions held, at least once. */
        FIRED,
        /** Something recorded stands against a condition. */
        BLOCKED,
        /** Nothing recorded stands against it, but something it needs is not known. */
        UNDETERMINED
    }
}
