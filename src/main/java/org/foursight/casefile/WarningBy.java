package org.foursight.casefile;

/** Who told the suspect that the conduct was unwanted. */
public enum WarningBy {
    /** The victim. */
    VICTIM,
    /** Someone for the victim. */
    THIRD_PARTY,
    /** Police, in any form. */
    POLICE,
    /** A court, by an order or a condition served. */
    COURT;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
