package org.foursight.web.pages.casefile;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casework.Listed;
import org.foursight.facts.Words;
import org.foursight.web.pages.desk.ActWords;
import org.foursight.web.pages.desk.Desk;

/**
 * A case in a list of cases.
 *
 * @param reference the case
 * @param people who it is about, without names
 * @param changed its last revision, when it was saved and by whom, in words
 * @param closed when it was closed, in words; empty while it is open
 * @param reasons why it needs somebody, in words
 * @param review when it has to be looked at again, in words; empty when that is not known
 * @param open how many unanswered questions matter, in words; empty when that is not known
 */
public record MyCase(
        String reference,
        String people,
        String changed,
        String closed,
        List<String> reasons,
        String review,
        String open) {

    /** The record keeps its own copy of the list. */
    public MyCase {
        reasons = List.copyOf(reasons);
    }

    static MyCase of(Listed one, String people) {
        LocalDate closed = one.summary().closed();
        LocalDate review = one.reviewBy();
        return new MyCase(
                one.summary().reference(),
                people,
                "Revision " + one.summary().revision() + ", "
                        + Desk.moment(one.summary().changed()) + " by "
                        + one.summary().changedBy(),
                closed == null ? "" : "Closed on " + Words.date(closed),
                ActWords.reasons(one.reasons()),
                review == null ? "" : Words.date(review),
                one.openQuestions() == null ? "" : String.valueOf(one.openQuestions()));
    }
}
