package org.foursight.signin;

import org.foursight.casefile.Vocabulary;

/** Why somebody could not sign in. */
public enum Fault {
    /** There is no beginning to this end: it was used before, took too long, or began in another browser. */
    NO_ATTEMPT(400),
    /** The answer of the sign-in service is not the one to this attempt. */
    STATE(400),
    /** The answer of the sign-in service cannot be read. */
    MALFORMED(400),
    /** The sign-in service did not sign them in. */
    REFUSED(401),
    /** The sign-in service did not accept its own code: it was used before, or is too old. */
    CODE(401),
    /** The token does not pass the checks. */
    TOKEN(401),
    /** They did not sign in with enough assurance, such as a second factor. */
    ASSURANCE(401),
    /** The sign-in service gives them no role or no unit here. */
    NO_ROLE(403),
    /** The sign-in service does not answer, or not as it should. */
    UNREACHABLE(503);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    /** Return the HTTP status that fits. */
    public int status() {
        return status;
    }

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
