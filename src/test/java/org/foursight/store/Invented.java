package org.foursight.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;

/** Invented people and case files. */
public final class Invented {

    public static final Actor SHAW = new Actor("https://sign-in.example", "u-17", "PC 4471 Shaw", "north");
    public static final Actor OKORO = new Actor("https://sign-in.example", "u-23", "PS 2210 Okoro", "north");
    public static final Caller BY_SHAW = Caller.local(SHAW, Purpose.INVESTIGATE);
    public static final Caller BY_OKORO = Caller.local(OKORO, Purpose.SUPERVISE);

    private Invented() {}

    /** Return a case file whose one incident has this summary. */
    public static byte[] caseFile(String reference, String summary) {
        return caseFile(reference, summary, "");
    }

    /** Return a case file with more fields, written as {@code ,"answers":[…]}. */
    public static byte[] caseFile(String reference, String summary, String more) {
        return ("{\"schema\":\"foursight/case-file/1\",\"reference\":\"" + reference
                        + "\",\"asOf\":\"2026-05-20\",\"recordedAs\":\"harassment\",\"victims\":[{\"id\":\"v1\"}],"
                        + "\"suspects\":[{\"id\":\"s1\"}],\"incidents\":[{\"id\":\"i1\",\"when\":{\"on\":\"2026-05-03\"},"
                        + "\"summary\":\"" + summary + "\",\"behaviours\":[\"contact\"],\"towards\":[\"v1\"],"
                        + "\"by\":\"s1\",\"basis\":\"record\"}]" + more + "}")
                .getBytes(UTF_8);
    }

    /** Return one answer, for the list of answers. */
    public static String answer(String id, String item, String value) {
        return "{\"id\":\"" + id + "\",\"questionnaire\":\"knowledge\",\"item\":\"" + item + "\",\"value\":\"" + value
                + "\"}";
    }
}
