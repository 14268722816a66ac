package org.foursight.store.audit;

import org.foursight.casefile.Vocabulary;

/** What was done, in the words of the audit log; the first six are those the law on logging names. */
public enum Operation {
    /** Personal data was taken in. */
    COLLECT,
    /** Personal data was changed. */
    ALTER,
    /** Personal data was read. */
    CONSULT,
    /** Personal data was given to somebody. */
    DISCLOSE,
    /** Personal data of several cases was brought together. */
    COMBINE,
    /** Personal data was destroyed. */
    ERASE,
    /** The rules were run over a case. */
    RUN_RULES,
    /** An officer decided. */
    DECIDE,
    /** A reviewer decided. */
    REVIEW,
    /** Somebody signed in or out, or failed to. */
    SIGN_IN,
    /** A request was refused. */
    DENIED,
    /** Somebody used emergency access. */
    BREAK_GLASS,
    /** The audit log or measures were exported. */
    EXPORT,
    /** A backup was made. */
    BACKUP,
    /** A backup was put in place of what was there. */
    RESTORE,
    /** The installation was changed. */
    ADMIN;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
