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

    /** Return how to find the answer to a question. */
    static String enquiry(String whoCanAnswer) {
        return switch (whoCanAnswer) {
            case "victim" -> "ask the victim, with care";
            case "officer" -> "the officer considers it and notes why";
            case "record" -> "check the records";
            default -> "request it from whoever holds it, such as a provider or partner agency";
        };
    }

    /** Return the words for what is at stake in a question. */
    public static String stake(String stake) {
        return switch (stake) {
            case "safeguarding" -> "red flags";
            case "classification" -> "FOUR and the offences";
            case "spo" -> "the protection order";
            case "route" -> "the route";
            case "picture" -> "type, concern and formulation";
            default -> "advice";
        };
    }
}
