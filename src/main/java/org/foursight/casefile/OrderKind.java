package org.foursight.casefile;

/** An order, bail condition or injunction that limits the suspect. */
public enum OrderKind {
    /** Restraining order. */
    RESTRAINING_ORDER,
    /** Non-molestation order. */
    NON_MOLESTATION_ORDER,
    /** Stalking protection order. */
    STALKING_PROTECTION_ORDER,
    /** Interim stalking protection order. */
    INTERIM_STALKING_PROTECTION_ORDER,
    /** Domestic abuse protection order. */
    DOMESTIC_ABUSE_PROTECTION_ORDER,
    /** Domestic violence protection notice or order. */
    DOMESTIC_VIOLENCE_PROTECTION_ORDER,
    /** Injunction under PHA 1997 s.3. */
    HARASSMENT_INJUNCTION,
    /** Pre-charge bail conditions. */
    POLICE_BAIL,
    /** Court bail conditions. */
    COURT_BAIL,
    /** Licence conditions. */
    LICENCE,
    /** Another order. */
    OTHER;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
