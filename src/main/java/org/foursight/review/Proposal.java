package org.foursight.review;

import org.foursight.casefile.Vocabulary;

/** What a person thinks a case is, before the report is shown. */
public enum Proposal {
    /** Harassment, s.2. */
    HARASSMENT,
    /** Stalking, s.2A. */
    STALKING_2A,
    /** Stalking involving fear of violence or serious alarm or distress, s.4A. */
    STALKING_4A,
    /** Neither harassment nor stalking. */
    NEITHER,
    /** The person is not sure. */
    NOT_SURE;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
