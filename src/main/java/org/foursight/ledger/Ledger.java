package org.foursight.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foursight.facts.Fact;
import org.foursight.facts.Fired;
import org.foursight.findings.LedgerLine;
import org.foursight.findings.NearMiss;

/**
 * What became of every rule on one case: fired, and if not, what stands against it or what it waits for; and the
 * certificate that the engine fired just those.
 */
public final class Ledger {

    private final SecondReading rules;
    private final Reading reading;
    private final LocalDate asOf;

    private Ledger(SecondReading rules, Reading reading, LocalDate asOf) {
        this.rules = rules;
        this.reading = reading;
        this.asOf = asOf;
    }

    /** Read the rules a second time on the facts of one case. */
    public static Ledger of(SecondReading rules, List<Fact> facts, LocalDate asOf) {
        return new Ledger(rules, rules.read(facts, asOf), asOf);
    }

    /** Hold what the engine fired on the very same facts against this reading. */
    public Certificate certify(List<Fired> engine) {
        return Certificate.of(rules.rules().size(), reading.fired(), engine);
    }

    /** Return a line for every rule and every victim and suspect, ordered by both. */
    public List<LedgerLine> lines() {
        List<LedgerLine> lines = new ArrayList<>();
        for (Holding holding : new TreeMap<>(reading.holdings()).values()) {
            Days days = Days.of(holding, asOf);
            Map<RuleText, Reached> stopped = reading.reached().getOrDefault(holding.about(), Map.of());
            for (RuleText rule : rules.rules()) {
                Reached reached = stopped.get(rule);
                lines.add(
                        reached == null
                                ? new LedgerLine(rule.rule().id(), holding.about(), LedgerLine.State.FIRED, List.of())
                                : line(rule, holding, days, reached));
            }
        }
        return List.copyOf(lines);
    }

    private static LedgerLine line(RuleText rule, Holding holding, Days days, Reached reached) {
        List<NearMiss> unmet = new ArrayList<>(4);
        List<Joined> ways = reached.ways();
        boolean dayIsOpen = false;
        for (int i = reached.conditions(); i < rule.wanted().size(); i++) {
            Wanted wanted = rule.wanted().get(i);
            List<Joined> further =
                    i == reached.conditions() ? List.of() : Joined.further(ways, wanted.condition(), holding);
            if (further.isEmpty()) {
                unmet.add(Misses.of(wanted, ways, holding));
                dayIsOpen |= Days.wouldDecide(wanted, rule.rule());
            } else {
                ways = further;
            }
        }
        if (!dayIsOpen && !days.isInForce(rule.rule(), ways)) {
            unmet.add(0, rule.notInForce());
        }
        boolean blocked = false;
        for (NearMiss miss : unmet) {
            blocked |= miss.against();
        }
        return new LedgerLine(
                rule.rule().id(),
                holding.about(),
                blocked ? LedgerLine.State.BLOCKED : LedgerLine.State.UNDETERMINED,
                unmet);
    }
}
