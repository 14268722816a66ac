package org.foursight.web.pages.result;

import java.util.List;
import org.foursight.report.Moved;
import org.foursight.web.pages.desk.Option;

/**
 * Answers tried out, and what would move.
 *
 * @param questions what can be tried
 * @param tried whether something was
 * @param moved what would come out differently
 */
public record WhatIfSheet(List<Option> questions, boolean tried, List<Moved> moved) {

    /** What can be supposed. */
    public static final List<Option> REPLIES =
            List.of(Option.of("yes", "Yes"), Option.of("no", "No"), Option.of("notKnown", "Not known"));
}
