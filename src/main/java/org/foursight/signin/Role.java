package org.foursight.signin;

import org.foursight.casefile.Vocabulary;

/** What a person may do here. A person can hold several. */
public enum Role {
    /** Works on cases of the unit. */
    OFFICER,
    /** Reviews cases of the unit. */
    REVIEWER,
    /** Teaches with invented cases. */
    TRAINER,
    /** Keeps the installation going; sees no case. */
    ADMINISTRATOR,
    /** Reads the audit log; sees no case. */
    AUDITOR;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
