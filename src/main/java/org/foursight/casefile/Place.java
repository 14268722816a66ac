package org.foursight.casefile;

/** Where an act happened or was received. */
public enum Place {
    /** The victim's home. */
    VICTIM_HOME,
    /** The victim's place of work or study. */
    VICTIM_WORK,
    /** A child's school. */
    SCHOOL,
    /** The home of family or a friend. */
    FAMILY_OR_FRIEND,
    /** A public place. */
    PUBLIC_PLACE,
    /** Online only. */
    ONLINE,
    /** Outside the United Kingdom. */
    ABROAD,
    /** From prison, hospital or police custody. */
    CUSTODY,
    /** Another place. */
    OTHER,
    /** Not known. */
    NOT_KNOWN;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
