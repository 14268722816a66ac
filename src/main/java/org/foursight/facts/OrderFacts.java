package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Breach;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Order;
import org.foursight.casefile.Reply;
import org.jspecify.annotations.Nullable;

/** Facts about orders and conditions against the suspect, and their breaches. */
final class OrderFacts {

    private OrderFacts() {}

    static void derive(CaseFile caseFile, Pair pair, List<Fact> facts) {
        for (int i = 0; i < caseFile.orders().size(); i++) {
            Order order = caseFile.orders().get(i);
            boolean protects = order.protects().isEmpty() || order.protects().contains(pair.victim());
            if (order.against().equals(pair.suspect()) && protects) {
                boolean names = order.protects().contains(pair.victim())
                        || caseFile.victims().size() == 1;
                order(pair.toString(), order, names, i, caseFile, facts);
            }
        }
    }

    private static void order(
            String about, Order order, boolean namesVictim, int index, CaseFile caseFile, List<Fact> facts) {
        Entry at = Pointer.entry(order.id(), "orders", index);
        facts.add(new OrderAgainst(
                about,
                order.kind(),
                order.id(),
                InForce.on(order, caseFile.asOf()),
                reply(order.breachesChecked()),
                order.breaches().size(),
                List.of(at)));
        for (int i = 0; i < order.breaches().size(); i++) {
            Breach breach = order.breaches().get(i);
            facts.add(new BreachRecorded(
                    about,
                    order.kind(),
                    order.id(),
                    breach.id(),
                    breach.when().earliest().orElse(null),
                    InForce.during(order, breach.when()),
                    breach.excuse() != null,
                    namesVictim,
                    List.of(at, new Entry(breach.id(), at.path() + "/breaches/" + i))));
        }
    }

    static Reply reply(@Nullable Boolean recorded) {
        return recorded == null ? Reply.NOT_KNOWN : recorded ? Reply.YES : Reply.NO;
    }
}
