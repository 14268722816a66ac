package org.foursight.web;

import org.foursight.findings.Status;

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
}
