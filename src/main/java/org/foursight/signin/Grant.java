package org.foursight.signin;

/** What the table of access gives a role on one endpoint, the least first. */
public enum Grant {
    /** Nothing. */
    NO,
    /** Cases of the person's own unit. */
    UNIT,
    /** Cases of the person's own unit, and those of other units to which they have emergency access. */
    EMERGENCY,
    /** The whole endpoint; where it is about a case, cases of every unit. */
    YES
}
