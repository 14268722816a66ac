package org.foursight.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.foursight.review.Act;
import org.foursight.review.Handling;
import org.foursight.review.Queue;
import org.foursight.review.QueueReason;
import org.foursight.store.cases.CaseSummary;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list of all cases; nothing is screened for it.
 *
 * @param summary the case
 * @param reasons why it needs a person, the most pressing first; none once it is closed
 * @param waiting whether its officer has decided and a reviewer has still to look
 * @param reviewBy when it has to be looked at again; null when it is closed or the rules were never run over it
 * @param openQuestions how many unanswered questions mattered when the rules were last run; null when that is not known
 */
public record Listed(
        CaseSummary summary,
        List<QueueReason> reasons,
        boolean waiting,
        @Nullable LocalDate reviewBy,
        @Nullable Integer openQuestions) {

    private static final Set<QueueReason> FOR_THE_OFFICER =
            Set.of(QueueReason.NOT_SCREENED, QueueReason.NEWER_RULES, QueueReason.REVIEW_OVERDUE);

    /** The record keeps its own copy of the list. */
    public Listed {
        reasons = List.copyOf(reasons);
    }

    static Listed of(CaseSummary summary, Handling handling, Queue queue) {
        if (summary.closed() != null) {
            return new Listed(summary, List.of(), false, null, null);
        }
        Set<QueueReason> reasons = queue.reasons(handling, summary.revision());
        boolean waiting = !handling.decided().isEmpty()
                && !handling.isLookedAt()
                && Collections.disjoint(reasons, FOR_THE_OFFICER);
        return new Listed(
                summary,
                List.copyOf(reasons),
                waiting,
                handling.lookAgainBy().orElse(null),
                handling.screened()
                        .map(Act.Screened::findings)
                        .map(findings -> findings.openQuestions())
                        .orElse(null));
    }

    /** Tell whether it is closed. */
    public boolean closed() {
        return summary.closed() != null;
    }
}
