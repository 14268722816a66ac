package org.foursight.findings;

/** What the recorded evidence says about one element; {@code UNKNOWN} is what remains when no rule could conclude. */
public enum Status {
    /** The recorded evidence is capable of supporting it. */
    MET,
    /** The record holds a negative, or a check that found none. */
    NOT_MET,
    /** Nothing recorded lets a rule conclude either way. */
    UNKNOWN,
    /** Both are justified; reported, never resolved by priority. */
    CONFLICT
}
