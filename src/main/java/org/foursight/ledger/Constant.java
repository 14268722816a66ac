package org.foursight.ledger;

/**
 * An enum constant, or {@code null}, as a rule writes it.
 *
 * @param name the constant's own name, such as {@code YES}
 */
record Constant(String name) {

    boolean isNull() {
        return name.equals("null");
    }
}
