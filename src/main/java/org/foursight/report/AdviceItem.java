package org.foursight.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One piece of advice, with its reasons.
 *
 * @param id the recommendation's id
 * @param about the pair it is about; several are parted by a comma and a space
 * @param title a short title
 * @param text what to consider
 * @param owner who acts
 * @param priority 1 is shown first
 * @param due the day by which it is due, null when no day is set
 * @param couldChange the elements its outcome could change
 * @param reasons why
 */
public record AdviceItem(
        String id,
        String about,
        String title,
        String text,
        String owner,
        int priority,
        @Nullable LocalDate due,
        List<Named> couldChange,
        List<Reason> reasons) {

    /** Return this advice, given about another pair too. */
    AdviceItem with(AdviceItem other) {
        List<Reason> both = Stream.concat(reasons.stream(), other.reasons.stream())
                .distinct()
                .toList();
        return new AdviceItem(id, about + ", " + other.about, title, text, owner, priority, due, couldChange, both);
    }

    /** Say whether it is about several pairs. */
    boolean isAboutSeveral() {
        return about.contains(", ");
    }
}
