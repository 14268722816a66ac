package org.foursight.facts;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.OrderKind;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A recorded breach of an order.
 *
 * @param about the victim and suspect
 * @param kind the kind of order
 * @param order the order's id
 * @param breach the breach's id
 * @param on the first day the breach can have been, null when no date is known
 * @param orderInForce whether the order was in force and served at the time
 * @param excuse whether a reasonable excuse is put forward
 * @param namesVictim whether the order is known to protect this victim: it says so, or there is no other victim
 * @param entries the entries it came from
 */
public record BreachRecorded(
        String about,
        OrderKind kind,
        String order,
        String breach,
        @Nullable LocalDate on,
        Reply orderInForce,
        boolean excuse,
        boolean namesVictim,
        List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return "breach " + breach + " of " + Vocabulary.phrase(kind) + " " + order;
    }
}
