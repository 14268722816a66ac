package org.foursight.store.audit;

import org.foursight.casefile.Vocabulary;

/** How what was tried came out. */
public enum AuditOutcome {
    /** It was done. */
    OK,
    /** It was refused: the person may not. */
    DENIED,
    /** It was not done: it could not be. */
    FAILED;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
