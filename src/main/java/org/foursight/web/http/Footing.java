package org.foursight.web.http;

import java.time.LocalDate;
import org.foursight.facts.Words;
import org.foursight.screening.Screening;
import org.jspecify.annotations.Nullable;

/**
 * What everything on a page rests on; it stands at the foot of each.
 *
 * @param rules version and hash of the rules; empty where a page knows no rules
 * @param law the day as of which the law in them was last reviewed; null where a page knows no rules
 */
public record Footing(String rules, @Nullable LocalDate law) {

    static final Footing NONE = new Footing("", null);

    /** Return what pages rest on that show these rules. */
    public static Footing of(Screening screening) {
        return new Footing(
                screening.stamp().version() + " (" + screening.stamp().hash() + ")",
                screening.register().lawReviewed());
    }

    /** Return both in words. */
    public String words() {
        return rules + ", law as at " + Words.date(law);
    }
}
