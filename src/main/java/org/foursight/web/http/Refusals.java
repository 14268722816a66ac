package org.foursight.web.http;

/** Refusals for more than one place; none says more than the sender may know. */
public final class Refusals {

    private Refusals() {}

    /** Nobody has signed in. */
    public static Refusal notSignedIn() {
        return Refusal.because(
                401,
                "Not signed in",
                "You have not signed in, or you were signed out to keep information safe. Saved answers are safe.",
                "Sign in at /sign-in, then try again.");
    }

    /** No role of theirs allows it. */
    public static Refusal role() {
        return Refusal.because(
                403,
                "Not allowed",
                "None of your roles allows this.",
                "If you need it for your work, ask whoever gives roles in your force, then sign in again.");
    }

    /** The token of the session is not repeated. */
    public static Refusal token() {
        return Refusal.because(
                403,
                "Not allowed",
                "The request does not repeat the token of your session.",
                "Open the page again and send its form, or put the token from /api/session in the header "
                        + Identity.TOKEN + ".");
    }

    /** Another site sent it. */
    public static Refusal crossSite() {
        return Refusal.because(
                403, "Not allowed", "A page of another site sent this request.", "Start from the start page, /.");
    }

    /** There is no such case, or it may not be known that there is. */
    public static Refusal noSuchCase() {
        return Refusal.notFound(
                "There is no such case, or it is not kept by your unit.",
                "Check the reference. A reviewer who needs a case of another unit at once can use /emergency-access,"
                        + " which is recorded and reviewed.");
    }

    /** There is no report to disclose yet. */
    public static Refusal neverScreened() {
        return Refusal.because(
                409,
                "Never screened",
                "The case was never screened, so there is no report to disclose.",
                "Screen it first.");
    }

    /** There were too many; {@code seconds} is when it may be tried again. */
    public static Refusal tooMany(long seconds) {
        return Refusal.later(
                429,
                "Too many requests",
                "There were too many requests in a short time.",
                "Try again in a minute.",
                seconds);
    }
}
