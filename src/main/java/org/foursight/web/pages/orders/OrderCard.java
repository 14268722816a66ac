package org.foursight.web.pages.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foursight.casefile.Order;
import org.foursight.facts.Words;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.EntryCard;
import org.foursight.web.pages.desk.EntryCard.Row;
import org.foursight.web.pages.desk.EntryFields;
import org.jspecify.annotations.Nullable;

/** Orders as lists show them. */
final class OrderCard {

    private static final String NOT_RECORDED = "Not recorded";
    private static final int MOST_TERMS = 5;

    private OrderCard() {}

    static EntryCard of(Order order) {
        boolean endless = Boolean.TRUE.equals(order.untilFurtherOrder());
        return EntryCard.of(
                order.id(),
                title(order),
                Row.of(
                        "Protects",
                        order.protects().isEmpty() ? NOT_RECORDED : "Victim " + String.join(", ", order.protects())),
                Row.of("Made", day(order.madeOn())),
                Row.of("Ends", endless ? "Until further order" : day(order.endsOn())),
                Row.of("Suspect served, or present", EntryFields.done(order.served())),
                order.terms().isEmpty()
                        ? Row.of("Terms", NOT_RECORDED)
                        : new Row("Terms", String.join("\n", terms(order)), true),
                Row.of("Breaches", breaches(order)),
                Row.of("Based on", Choices.basis(order.basis())));
    }

    /** Return the beginning of what an order forbids or requires. */
    static List<String> terms(Order order) {
        int more = order.terms().size() - MOST_TERMS;
        return Stream.concat(
                        order.terms().stream().limit(MOST_TERMS).map(PlainText::brief),
                        more > 0 ? Stream.of("and " + more + " more") : Stream.empty())
                .toList();
    }

    /** Return how many breaches there are, and whether they were looked for. */
    static String breaches(Order order) {
        return order.breaches().size() + " recorded. Looked for: "
                + EntryFields.done(order.breachesChecked()).toLowerCase(Locale.ROOT);
    }

    static String title(Order order) {
        return Choices.order(order.kind()) + ", against suspect " + order.against();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NOT_RECORDED : Words.date(day);
    }
}
