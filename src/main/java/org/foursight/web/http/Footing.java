package org.foursight.web.http;

import org.foursight.facts.Words;
import org.foursight.screening.Screening;

/**
 * What everything on a page rests on; it stands at the foot of each.
 *
 * @param rules version and hash of the rules; empty where a page knows no rules
 * @param law the day as of which the law in them was last reviewed, in words
 */
public record Footing(String rules, String law) {

    static final Footing NONE = new Footing("", "");

    /** Return what pages rest on that show these rules. */
    public static Footing of(Screening screening) {
        return new Footing(
                screening.stamp().version() + " (" + screening.stamp().hash() + ")",
                Words.date(screening.register().lawReviewed()));
    }

    /** Return both in words. */
    public String words() {
        return rules + ", law as at " + law;
    }
}
