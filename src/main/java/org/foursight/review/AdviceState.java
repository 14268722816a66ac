package org.foursight.review;

import org.foursight.casefile.Vocabulary;

/** What became of a piece of advice. */
public enum AdviceState {
    /** Somebody has it in hand. */
    OPEN,
    /** It was done. */
    DONE,
    /** It was not done; a reason stands beside it. */
    NOT_DONE,
    /** It does not apply to this case; a reason stands beside it. */
    NOT_APPLICABLE;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
