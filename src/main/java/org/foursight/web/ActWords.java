package org.foursight.web;

import java.util.List;
import org.foursight.review.QueueReason;

/** What people decide, and why a case waits, in words. */
final class ActWords {

    private ActWords() {}

    static List<String> reasons(List<QueueReason> reasons) {
        return reasons.stream().map(ActWords::reason).toList();
    }

    private static String reason(QueueReason reason) {
        return switch (reason) {
            case RED_FLAG -> "A red flag is recorded";
            case RECORDED_BELOW -> "Less is recorded than the entries are capable of supporting";
            case LOWERING_PROPOSED -> "Somebody proposed to lower a conclusion";
            case VIEWS_DIFFER -> "Officer and rules differ";
            case NOT_KNOWN -> "A main outcome is not known";
            case REVIEW_OVERDUE -> "The day of review has passed";
            case NEWER_RULES -> "The rules have changed since";
            case NOT_SCREENED -> "Changed since the rules were last run, or never run";
        };
    }
}
