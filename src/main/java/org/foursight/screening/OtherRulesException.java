package org.foursight.screening;

import java.nio.file.Path;

/** Says that the rules of another release cannot be read: which file, and what to do. */
public final class OtherRulesException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;

    OtherRulesException(Path file, String message) {
        super(message);
        this.file = file.toString();
    }

    /** Return the file or folder. */
    public String file() {
        return file;
    }
}
