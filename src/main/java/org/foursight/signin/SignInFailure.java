package org.foursight.signin;

/** Somebody could not sign in; holds nothing of what was sent. */
public final class SignInFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    /** Make it for a reason. */
    public SignInFailure(Fault fault) {
        super(fault.toString(), null, false, false);
        this.fault = fault;
    }

    /** Return why. */
    public Fault fault() {
        return fault;
    }
}
