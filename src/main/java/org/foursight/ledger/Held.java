package org.foursight.ledger;

/**
 * A fact or a finding, and under which circumstances it holds.
 *
 * @param value the fact or finding
 * @param guard its guard, as {@link Guards} numbers it
 */
public record Held(Object value, int guard) {}
