package org.foursight.review;

/** What was sent is no act; it says where, and nothing that was sent. */
public final class ActException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    ActException(String path) {
        super(path + " does not fit. Compare it with the description of the interface.");
        this.path = path;
    }

    /** Return the place in what was sent, as a JSON pointer. */
    public String path() {
        return path;
    }
}
