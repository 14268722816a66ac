package org.foursight.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.foursight.review.About;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Handling;
import org.foursight.review.Queue;
import org.foursight.review.QueueReason;
import org.foursight.store.cases.CaseSummary;
import org.jspecify.annotations.Nullable;

/**
 * A case that needs a person.
 *
 * @param reference the case
 * @param reasons why, the most pressing first
 * @param about the two people about whom a decision waits; none where it is about everybody, or none waits
 * @param since when something was last done about it
 * @param changedBy name of who saved the case file last
 * @param reviewer name of the reviewer it was given to; null when to nobody
 * @param reviewBy when it has to be looked at again; null when the rules were never run over it
 */
public record Queued(
        String reference,
        List<QueueReason> reasons,
        List<About> about,
        Instant since,
        String changedBy,
        @Nullable String reviewer,
        @Nullable LocalDate reviewBy) {

    /** By the most pressing reason, then the one that has waited longest. */
    static final Comparator<Queued> MOST_PRESSING_FIRST = Comparator.comparing(
                    (Queued queued) -> queued.reasons().get(0))
            .thenComparing(Queued::since)
            .thenComparing(Queued::reference);

    /** The record keeps its own copies of the lists. */
    public Queued {
        reasons = List.copyOf(reasons);
        about = List.copyOf(about);
    }

    static Queued of(CaseSummary summary, Set<QueueReason> reasons, Handling handling) {
        List<CaseAct> acts = handling.acts();
        Instant done =
                acts.isEmpty() ? summary.changed() : acts.get(acts.size() - 1).at();
        return new Queued(
                summary.reference(),
                List.copyOf(reasons),
                Queue.about(handling),
                done.isAfter(summary.changed()) ? done : summary.changed(),
                summary.changedBy(),
                handling.assigned().map(Act.Assigned::name).orElse(null),
                handling.lookAgainBy().orElse(null));
    }
}
