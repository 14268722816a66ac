package org.foursight.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of advice, with its reasons.
 *
 * @param id the recommendation's id
 * @param about the pair it is about
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
        List<Reason> reasons) {}
