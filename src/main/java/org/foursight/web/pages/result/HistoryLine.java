package org.foursight.web.pages.result;

import java.time.Instant;
import org.foursight.web.pages.desk.Desk;

/**
 * Something that happened to a case.
 *
 * @param when when, to sort by
 * @param title what
 * @param by who
 * @param words more of it; empty for nothing, or nothing that may be shown yet
 */
public record HistoryLine(Instant when, String title, String by, String words) {

    /** Return when, in words. */
    public String at() {
        return Desk.moment(when);
    }
}
