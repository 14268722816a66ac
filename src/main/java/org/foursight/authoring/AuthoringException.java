package org.foursight.authoring;

/** What a person who writes rules asked for cannot be done; the message says why and what to do. */
public final class AuthoringException extends Exception {

    AuthoringException(String message) {
        super(message);
    }
}
