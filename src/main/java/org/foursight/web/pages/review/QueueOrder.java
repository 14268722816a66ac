package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.casework.Queued;
import org.foursight.review.QueueReason;
import org.foursight.web.pages.desk.ActWords;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;

/**
 * Which cases of the queue a reviewer wants to see, and in which order.
 *
 * @param sort the column; {@code reason} is the most pressing first
 * @param descending whether it begins at the end
 * @param reason the one reason asked for; empty for any
 * @param free whether only cases that nobody has are shown
 */
public record QueueOrder(String sort, boolean descending, String reason, boolean free) {

    /** The reasons to choose from. */
    public static final List<Option> REASONS = Stream.of(QueueReason.values())
            .map(reason -> Option.of(reason, ActWords.reasons(List.of(reason)).get(0)))
            .toList();

    private static final List<String> SORTS = List.of("reason", "reference", "waiting", "due");

    static QueueOrder of(Context request) {
        String sort = String.valueOf(request.queryParam("sort"));
        String reason = String.valueOf(request.queryParam("reason"));
        boolean known = REASONS.stream().anyMatch(one -> one.value().equals(reason));
        return new QueueOrder(
                SORTS.contains(sort) ? sort : "reason",
                "descending".equals(request.queryParam("order")),
                known ? reason : "",
                "yes".equals(request.queryParam("free")));
    }

    /** Return the cases asked for, in order; the queue comes with the most pressing first. */
    List<Queued> of(List<Queued> queue) {
        Comparator<Queued> order = switch (sort) {
            case "reference" -> Comparator.comparing(Queued::reference);
            case "waiting" -> Comparator.comparing(Queued::since);
            case "due" ->
                Comparator.comparing(Queued::reviewBy, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
            default -> Comparator.comparing(queue::indexOf);
        };
        return queue.stream()
                .filter(one -> reason.isEmpty()
                        || one.reasons().stream().anyMatch(why -> why.toString().equals(reason)))
                .filter(one -> !free || one.reviewer() == null)
                .sorted(descending ? order.reversed() : order)
                .toList();
    }

    /** Return how a column is sorted, in the words of {@code aria-sort}. */
    public String sorted(String column) {
        return column.equals(sort) ? descending ? "descending" : "ascending" : "none";
    }

    /** Return where a press on the head of a column leads. */
    public String toggle(String column) {
        boolean down = column.equals(sort) && !descending;
        return "?" + filter() + "sort=" + column + "&order=" + (down ? "descending" : "ascending");
    }

    /** Return it as the beginning of a query, for the address of the next part of the list. */
    public String query() {
        return filter() + "sort=" + sort + "&order=" + (descending ? "descending" : "ascending") + "&";
    }

    private String filter() {
        return (reason.isEmpty() ? "" : "reason=" + reason + "&") + (free ? "free=yes&" : "");
    }

    /** Tell whether some cases are left out. */
    public boolean isFiltered() {
        return !filter().isEmpty();
    }

    /** Return it as a form that is filled in. */
    public Form form() {
        return Form.blank().put("reason", reason).put("free", free ? "yes" : null);
    }
}
