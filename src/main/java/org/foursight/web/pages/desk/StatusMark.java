package org.foursight.web.pages.desk;

import org.foursight.findings.Status;
import org.foursight.report.StatusWords;

/**
 * How a status is shown: a shape and words, so that colour is never needed.
 *
 * @param shape a square, filled, half-filled, empty or doubled
 * @param words the words beside it
 * @param style the name of its style
 */
public record StatusMark(String shape, String words, String style) {

    /** Return the mark of a status. */
    public static StatusMark of(Status status) {
        return switch (status) {
            case MET -> new StatusMark("■", "Met", "met");
            case NOT_MET -> new StatusMark("□", "Not met", "not-met");
            case UNKNOWN -> new StatusMark("◧", "Not known", "unknown");
            case CONFLICT -> new StatusMark("⧉", "Answers conflict", "conflict");
        };
    }

    /** Return the mark of the status of an offence; the shapes are the same, the words are not. */
    public static StatusMark ofOffence(Status status) {
        StatusMark mark = of(status);
        String words = StatusWords.offence(status);
        return new StatusMark(mark.shape(), Character.toUpperCase(words.charAt(0)) + words.substring(1), mark.style());
    }
}
