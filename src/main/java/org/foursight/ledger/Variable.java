package org.foursight.ledger;

/**
 * A name bound earlier in the same rule.
 *
 * @param name such as {@code $about}
 */
record Variable(String name) {}
