package org.foursight.store.audit;

import org.foursight.casefile.Vocabulary;

/** What is wrong with an audit log. */
public enum ChainFault {
    /** A line is not what was written. */
    EDITED,
    /** A line is not there. */
    MISSING,
    /** A line stands in the place of another. */
    SWAPPED,
    /** A line does not follow from the one before. */
    DETACHED,
    /** A line is sealed with another key. */
    WRONG_KEY,
    /** A line was sealed by somebody without the key. */
    FORGED,
    /** The log ends before a head that was recorded outside: cut short, or an older file put back. */
    TRUNCATED,
    /** The log has another line where a head was recorded outside: an older file was put back and continued. */
    OTHER_HISTORY;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
