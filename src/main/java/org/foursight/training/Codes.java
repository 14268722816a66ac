package org.foursight.training;

import java.security.SecureRandom;

/** Random codes that cannot be guessed: of letters and figures that are not mistaken for each other. */
final class Codes {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** Return a code of so many letters; each holds nearly five bits. */
    static String of(int letters) {
        StringBuilder code = new StringBuilder(letters);
        for (int i = 0; i < letters; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
