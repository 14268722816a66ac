package org.foursight.review;

import org.foursight.casefile.Vocabulary;

/** What a person thinks has to happen, before the report is shown. */
public enum Concern {
    /** Safeguard now. */
    ACT_NOW,
    /** Ask a specialist. */
    SPECIALIST_ADVICE,
    /** Go on with enquiries. */
    CONTINUE_ENQUIRIES;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
