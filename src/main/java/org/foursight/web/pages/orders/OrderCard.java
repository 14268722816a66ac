package org.foursight.web.pages.orders;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Order;
import org.foursight.casefile.Vocabulary;
import org.foursight.facts.Words;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.Choices;
import org.jspecify.annotations.Nullable;

/**
 * An order as a list shows it.
 *
 * @param id its id
 * @param title what it is, and against whom
 * @param protects whom it protects
 * @param made when it was made
 * @param ends when it ends
 * @param served whether it was served
 * @param terms the beginning of what it forbids or requires
 * @param breaches how many breaches there are, and whether they were looked for
 * @param basis what it rests on
 */
public record OrderCard(
        String id,
        String title,
        String protects,
        String made,
        String ends,
        String served,
        List<String> terms,
        String breaches,
        String basis) {

    private static final String NOT_RECORDED = "Not recorded";
    private static final int MOST_TERMS = 5;

    static OrderCard of(Order order) {
        int terms = order.terms().size();
        List<String> first = new java.util.ArrayList<>(
                order.terms().stream().limit(MOST_TERMS).map(PlainText::brief).toList());
        if (terms > MOST_TERMS) {
            first.add("and " + (terms - MOST_TERMS) + " more");
        }
        boolean endless = Boolean.TRUE.equals(order.untilFurtherOrder());
        return new OrderCard(
                order.id(),
                title(order),
                order.protects().isEmpty() ? NOT_RECORDED : "Victim " + String.join(", ", order.protects()),
                day(order.madeOn()),
                endless ? "Until further order" : day(order.endsOn()),
                done(order.served()),
                first,
                order.breaches().size() + " recorded. Looked for: "
                        + done(order.breachesChecked()).toLowerCase(java.util.Locale.ROOT),
                Choices.basis(order.basis()));
    }

    static String title(Order order) {
        return Choices.capital(Vocabulary.phrase(order.kind())) + ", against suspect " + order.against();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NOT_RECORDED : Words.date(day);
    }

    private static String done(@Nullable Boolean done) {
        return done == null ? NOT_RECORDED : done ? "Yes" : "No";
    }
}
