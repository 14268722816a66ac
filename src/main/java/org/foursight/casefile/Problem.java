package org.foursight.casefile;

/**
 * One thing wrong with a case file, and what to do about it.
 *
 * @param path JSON pointer of the place, such as {@code /incidents/0/when}; {@code (document)} for the whole
 * @param message what is wrong, in one sentence
 * @param remedy what to do
 */
public record Problem(String path, String message, String remedy) {

    /** The path of a problem with the whole case file. */
    public static final String DOCUMENT = "(document)";

    /** The empty pointer is shown as {@link #DOCUMENT}. */
    public Problem {
        path = path.isEmpty() ? DOCUMENT : path;
    }

    @Override
    public String toString() {
        return path + ": " + message + " " + remedy;
    }
}
