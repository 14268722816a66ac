package org.foursight.casefile;

/** What a threat was of. */
public enum ThreatKind {
    /** Violence to the victim. */
    VIOLENCE,
    /** Killing the victim or another person. */
    KILL,
    /** Sexual violence. */
    SEXUAL,
    /** Damage to property. */
    PROPERTY,
    /** Violence to someone other than the victim. */
    TO_OTHERS,
    /** Suicide or self-harm by the suspect. */
    SELF_HARM,
    /** Something else, or the words were not recorded. */
    OTHER;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
