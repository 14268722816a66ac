package org.foursight.review;

import org.foursight.casefile.Vocabulary;

/** How a decision stands to what the rules conclude. */
public enum Stand {
    /** As the rules conclude. */
    AGREE,
    /** In part. */
    IN_PART,
    /** More serious than the rules conclude. */
    HIGHER,
    /** Less serious than the rules conclude. */
    LOWER,
    /** Not decided: more has to be known first. */
    ASK;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
