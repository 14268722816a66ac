package org.foursight.signin;

/**
 * Use at one machine by one person, who does not sign in: whoever has the account of the operating system.
 *
 * @param user the person
 */
public record LocalUse(User user) implements SignIn {

    /** Return the use by an account of the operating system. */
    public static LocalUse by(String account) {
        return new LocalUse(User.local(account));
    }
}
