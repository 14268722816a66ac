package org.foursight.casefile;

/** A reply to one question; a question never asked has no reply at all. */
public enum Reply {
    /** Answered yes. */
    YES,
    /** Answered no, or checked and none found. */
    NO,
    /** Asked or checked, and not known. */
    NOT_KNOWN,
    /** The person prefers not to say. */
    REFUSED;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
