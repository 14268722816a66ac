package org.foursight.store.audit;

import org.foursight.casefile.Vocabulary;

/** What personal data is used for. */
public enum Purpose {
    /** Investigating the case. */
    INVESTIGATE,
    /** Reviewing what another officer did. */
    REVIEW,
    /** Supervising a unit. */
    SUPERVISE,
    /** Checking that use is lawful. */
    AUDIT,
    /** Teaching, with invented cases. */
    TRAIN,
    /** Answering a person about their own data. */
    SUBJECT_REQUEST,
    /** Keeping the installation going. */
    MAINTAIN;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
