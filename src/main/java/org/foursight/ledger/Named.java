package org.foursight.ledger;

/**
 * A name that a pattern gives to a field.
 *
 * @param name the name, with its dollar sign
 * @param field the field
 */
record Named(String name, Field field) {}
