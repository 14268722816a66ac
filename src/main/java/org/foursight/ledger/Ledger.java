package org.foursight.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.foursight.facts.Fact;
import org.foursight.facts.Fired;
import org.foursight.findings.LedgerLine;
import org.foursight.findings.NearMiss;
import org.foursight.sources.Rule;

/**
 * What became of every rule on one case: fired, and if not, what stands against it or what it waits for; and the
 * certificate that the engine fired just those.
 */
public final class Ledger {

    private final SecondReading rules;
    private final Reading reading;

    private Ledger(SecondReading rules, Reading reading) {
        this.rules = rules;
        this.reading = reading;
    }

    /** Read the rules a second time on the facts of one case. */
    public static Ledger of(SecondReading rules, List<Fact> facts, LocalDate asOf) {
        return new Ledger(rules, rules.read(facts, asOf));
    }

    /** Hold what the engine fired on the very same facts against this reading. */
    public Certificate certify(List<Fired> engine) {
        return Certificate.of(rules.rules().size(), reading.fired(), engine);
    }

    /** Return a line for every rule and every victim and suspect, ordered by both. */
    public List<LedgerLine> lines() {
        Map<String, Set<Rule>> fired = new HashMap<>();
        reading.fired()
                .forEach(way -> fired.computeIfAbsent(
                                way.about(), about -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(way.rule()));
        List<LedgerLine> lines = new ArrayList<>();
        for (Holding holding : new TreeMap<>(reading.holdings()).values()) {
            Set<Rule> done = fired.getOrDefault(holding.about(), Set.of());
            for (RuleText rule : rules.rules()) {
                lines.add(
                        done.contains(rule.rule())
                                ? new LedgerLine(rule.rule().id(), holding.about(), LedgerLine.State.FIRED, List.of())
                                : line(rule, holding));
            }
        }
        return List.copyOf(lines);
    }

    private static LedgerLine line(RuleText rule, Holding holding) {
        List<NearMiss> unmet = new ArrayList<>();
        List<Joined> ways = List.of(Joined.about(holding.about()));
        for (Wanted wanted : rule.wanted()) {
            List<Joined> further = new ArrayList<>();
            for (Joined way : ways) {
                further.addAll(way.joined(wanted.condition(), holding));
            }
            if (further.isEmpty()) {
                unmet.add(wanted.missed(ways.get(0), holding));
            } else {
                ways = further;
            }
        }
        if (unmet.isEmpty()) {
            unmet.add(notInForce(rule.rule()));
        }
        boolean blocked = unmet.stream().anyMatch(NearMiss::against);
        return new LedgerLine(
                rule.rule().id(),
                holding.about(),
                blocked ? LedgerLine.State.BLOCKED : LedgerLine.State.UNDETERMINED,
                unmet);
    }

    private static NearMiss notInForce(Rule rule) {
        String days = "from " + rule.inForceFrom() + (rule.inForceTo() == null ? "" : " to " + rule.inForceTo());
        return new NearMiss("the rule is in force on the day that matters: " + days, true, List.of(), List.of());
    }
}
