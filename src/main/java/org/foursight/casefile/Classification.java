package org.foursight.casefile;

/** How a report was recorded. */
public enum Classification {
    /** Harassment, PHA 1997 s.2. */
    HARASSMENT,
    /** Stalking, PHA 1997 s.2A. */
    STALKING_2A,
    /** Stalking involving fear of violence, s.4A(1)(b)(i). */
    STALKING_4A_FEAR,
    /** Stalking involving serious alarm or distress, s.4A(1)(b)(ii). */
    STALKING_4A_SERIOUS_ALARM,
    /** Putting people in fear of violence, PHA 1997 s.4. */
    FEAR_OF_VIOLENCE_S4,
    /** Malicious communications. */
    MALICIOUS_COMMUNICATIONS,
    /** Domestic incident, not recorded as a crime. */
    DOMESTIC_INCIDENT,
    /** Controlling or coercive behaviour. */
    COERCIVE_CONTROL,
    /** Breach of an order or injunction alone. */
    BREACH_OF_ORDER,
    /** Another crime. */
    OTHER_CRIME,
    /** Recorded, but as no crime. */
    NOT_CRIMED,
    /** How it was recorded is not known. */
    NOT_RECORDED;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
