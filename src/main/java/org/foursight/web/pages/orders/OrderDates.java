package org.foursight.web.pages.orders;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Order;
import org.foursight.web.pages.desk.Dates;
import org.foursight.web.pages.desk.EntryFields;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.KnownDay;
import org.foursight.web.pages.desk.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** When an order was made and when it ends, in its form. */
public final class OrderDates {

    private static final String NOT_RECORDED = EntryFields.NOT_RECORDED;
    private static final String ENDS = "ends";

    /** How it ends. */
    public static final List<Option> ENDINGS = List.of(
            Option.of("on", "On a day that is known"),
            Option.of("furtherOrder", "Until further order: it has no end date"),
            Option.of(NOT_RECORDED, "Not recorded"));

    private OrderDates() {}

    static void put(Form form, Order order) {
        KnownDay.put(form, "made", "madeOn", order.madeOn())
                .put(ENDS, order.endsOn() != null ? "on" : endless(order) ? "furtherOrder" : null);
        Dates.put(form, "endsOn", order.endsOn());
    }

    private static boolean endless(Order order) {
        return Boolean.TRUE.equals(order.untilFurtherOrder());
    }

    static void read(Form form, ObjectNode order, LocalDate today) {
        ends(form, order, KnownDay.read(form, order, "made", "madeOn", "day it was made", today));
    }

    private static void ends(Form form, ObjectNode order, @Nullable LocalDate made) {
        boolean typed = !Dates.isBlank(form, "endsOn");
        if (!form.value(ENDS).isEmpty()) {
            form.choose(ENDS, ENDINGS, "Select one of these");
        }
        if (form.has(ENDS, "furtherOrder") || form.has(ENDS, NOT_RECORDED)) {
            if (typed
                    && !String.valueOf(Dates.day(form, "endsOn", "day it ends"))
                            .equals(order.path("endsOn").asString(""))) {
                form.refuse(ENDS, "Select ‘On a day that is known’, or clear the day it ends");
            }
            order.remove(List.of("endsOn", "untilFurtherOrder"));
            if (form.has(ENDS, "furtherOrder")) {
                order.put("untilFurtherOrder", true);
            }
        } else if (typed || form.has(ENDS, "on") && !order.has("endsOn")) {
            LocalDate ends = Dates.planned(form, "endsOn", "day it ends");
            if (form.problem("endsOn").isEmpty() && ends != null && made != null && ends.isBefore(made)) {
                form.refuse("endsOn", "The day it ends must be the same as or after the day it was made");
            }
            order.remove("untilFurtherOrder");
            order.put("endsOn", String.valueOf(ends));
        }
    }
}
