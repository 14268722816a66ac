package org.foursight.casefile;

/** How a victim and a suspect know each other. */
public enum RelationshipKind {
    /** Current intimate partner. */
    CURRENT_PARTNER,
    /** Former intimate partner. */
    EX_PARTNER,
    /** Family member. */
    FAMILY,
    /** Friend. */
    FRIEND,
    /** Acquaintance. */
    ACQUAINTANCE,
    /** Neighbour. */
    NEIGHBOUR,
    /** Colleague or former colleague. */
    COLLEAGUE,
    /** Client, patient, customer or service user, or the other way round. */
    PROFESSIONAL_CONTACT,
    /** Stranger. */
    STRANGER,
    /** Another relationship. */
    OTHER,
    /** Not known. */
    NOT_KNOWN;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
