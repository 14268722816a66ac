package org.foursight.report;

import org.foursight.findings.Status;

/** How statuses and roles read in English; never colour alone, never "proved". */
public final class StatusWords {

    private StatusWords() {}

    /** Return the words for the status of an element. */
    public static String of(Status status) {
        return switch (status) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case UNKNOWN -> "not known";
            case CONFLICT -> "answers conflict";
        };
    }

    /** Return the words for the status of an offence. */
    public static String offence(Status status) {
        return switch (status) {
            case MET -> "supported";
            case NOT_MET -> "not supported";
            case UNKNOWN -> "open";
            case CONFLICT -> "answers conflict";
        };
    }

    /** Return the words for what one rule concluded. */
    public static String concluded(String concludes) {
        return of(Status.valueOf(concludes));
    }

    /** Return the words for who can answer a question. */
    public static String asked(String whoCanAnswer) {
        return switch (whoCanAnswer) {
            case "victim" -> "ask the victim";
            case "officer" -> "officer";
            case "record" -> "check records";
            default -> "ask another person";
        };
    }
}
