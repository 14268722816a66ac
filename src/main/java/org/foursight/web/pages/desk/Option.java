package org.foursight.web.pages.desk;

/**
 * One thing to choose in a form.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint what it means; empty for nothing to add
 */
public record Option(String value, String label, String hint) {

    /** Return the option of a word that a case file or a decision uses. */
    public static Option of(Object word, String label) {
        return new Option(word.toString(), label, "");
    }
}
