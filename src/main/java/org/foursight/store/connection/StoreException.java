package org.foursight.store.connection;

import org.jspecify.annotations.Nullable;

/** The store could not do it; the message names the place and the remedy, and nothing of a case. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    /** Make it, with words that say what to do. */
    public StoreException(Trouble trouble, String message) {
        this(trouble, message, null);
    }

    /** Make it, with words that say what to do. */
    public StoreException(Trouble trouble, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    /** Return what the trouble is. */
    public Trouble trouble() {
        return trouble;
    }
}
