package org.foursight.ledger;

/** A rule is written in a way that cannot be read a second time, or the second reading differs from the engine. */
public final class LedgerDefect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Make a defect with what is wrong and what to do. */
    public LedgerDefect(String message) {
        super(message);
    }
}
