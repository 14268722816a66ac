package org.foursight.report;

/**
 * How the engine's work on this case was checked; without a passed check there is no report.
 *
 * @param rules how many rules were read a second time
 * @param firings how many firings were compared with that reading
 * @param result always {@code passed}
 */
public record CheckStamp(int rules, int firings, String result) {

    /** Return the stamp of a passed check. */
    public static CheckStamp passed(int rules, int firings) {
        return new CheckStamp(rules, firings, "passed");
    }
}
