package org.foursight.web;

/**
 * One thing to choose in a form.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint what it means; empty for nothing to add
 */
public record Option(String value, String label, String hint) {

    static Option of(Object word, String label) {
        return new Option(word.toString(), label, "");
    }
}
