package org.foursight.engine;

/** Thrown when the rule book or the engine cannot be trusted; the message says what failed and what to do. */
public final class EngineDefect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Make a refusal with a message for the person who runs the program. */
    public EngineDefect(String message) {
        super(message);
    }

    /** Make a refusal that keeps its cause for the log. */
    public EngineDefect(String message, Throwable cause) {
        super(message, cause);
    }
}
