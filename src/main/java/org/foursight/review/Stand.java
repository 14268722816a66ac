package org.foursight.review;

import org.foursight.casefile.Vocabulary;

/** How a decision stands to what the rules conclude. */
public enum Stand {
    /** As the rules conclude. */
    AGREE("Agree with the rules"),
    /** In part. */
    IN_PART("Agree in part"),
    /** More serious than the rules conclude. */
    HIGHER("More serious than the rules conclude"),
    /** Less serious than the rules conclude. */
    LOWER("Less serious than the rules conclude"),
    /** Not decided: more has to be known first. */
    ASK("Ask for information first");

    private final String label;

    Stand(String label) {
        this.label = label;
    }

    /** Return what a person chooses from. */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
