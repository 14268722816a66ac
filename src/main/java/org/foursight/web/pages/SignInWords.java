package org.foursight.web.pages;

import org.foursight.signin.Fault;
import org.foursight.web.http.Refusal;

/** What somebody is told who could not sign in. */
final class SignInWords {

    private static final String AGAIN = "Begin again at /sign-in.";

    private SignInWords() {}

    static Refusal refusal(Fault fault) {
        String title = fault.status() == 503 ? "Sign-in is not available" : "You are not signed in";
        return Refusal.because(fault.status(), title, message(fault), remedy(fault));
    }

    private static String message(Fault fault) {
        return switch (fault) {
            case NO_ATTEMPT -> "This sign-in was used before, took too long, or began in another browser.";
            case STATE, MALFORMED -> "What came back from the sign-in service does not belong to this sign-in.";
            case REFUSED, CODE -> "The sign-in service did not sign you in.";
            case TOKEN -> "What the sign-in service said about you did not pass the checks.";
            case ASSURANCE -> "You signed in without the second step that is needed here.";
            case NO_ROLE -> "The sign-in service gives you no role or no unit here.";
            case UNREACHABLE -> "The sign-in service does not answer as it should.";
        };
    }

    private static String remedy(Fault fault) {
        return switch (fault) {
            case NO_ROLE -> "Ask whoever gives roles in your force, then sign in again.";
            case ASSURANCE -> "Begin again at /sign-in with your second factor.";
            case UNREACHABLE ->
                "Try again in a minute; if that does not help, carry on with your force’s own procedure.";
            default -> AGAIN;
        };
    }
}
