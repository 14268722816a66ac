package org.foursight.facts;

import java.time.LocalDate;
import org.foursight.casefile.Order;
import org.foursight.casefile.Reply;
import org.foursight.casefile.When;

/** Whether an order was in force, as far as its recorded dates and service tell. */
final class InForce {

    private InForce() {}

    /** Say whether an order is in force on a day. */
    static Reply on(Order order, LocalDate day) {
        return during(order, When.on(day));
    }

    /**
     * Say whether an order was in force and served throughout the possible dates of something.
     *
     * <p>An order that was not served is not a no: the suspect may have been in court or been told of it.
     */
    static Reply during(Order order, When when) {
        LocalDate earliest = when.earliest().orElse(null);
        LocalDate latest = when.latest().orElse(null);
        boolean surelyBefore = latest != null && order.madeOn() != null && latest.isBefore(order.madeOn());
        boolean surelyAfter = earliest != null && order.endsOn() != null && earliest.isAfter(order.endsOn());
        if (surelyBefore || surelyAfter) {
            return Reply.NO;
        }
        boolean surelyFrom = earliest != null && order.madeOn() != null && !earliest.isBefore(order.madeOn());
        boolean surelyTo = order.endsOn() == null
                ? Boolean.TRUE.equals(order.untilFurtherOrder())
                : latest != null && !latest.isAfter(order.endsOn());
        return surelyFrom && surelyTo && Boolean.TRUE.equals(order.served()) ? Reply.YES : Reply.NOT_KNOWN;
    }
}
