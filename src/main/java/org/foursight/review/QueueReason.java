package org.foursight.review;

import org.foursight.casefile.Vocabulary;

/** Why a case needs a person to look at it. */
public enum QueueReason {
    /** A red flag is met. */
    RED_FLAG,
    /** Less is recorded than the entries are capable of supporting. */
    RECORDED_BELOW,
    /** Somebody proposed to lower a conclusion. */
    LOWERING_PROPOSED,
    /** The officer decided otherwise than the rules conclude. */
    VIEWS_DIFFER,
    /** A main outcome is not known. */
    NOT_KNOWN,
    /** The day of review has passed, or that on which a lowered conclusion is looked at again. */
    REVIEW_OVERDUE,
    /** The rules have changed since the case was screened. */
    NEWER_RULES,
    /** The case file has changed since the case was screened, or the rules were never run over it. */
    NOT_SCREENED;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
