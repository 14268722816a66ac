package org.foursight.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Holding holding = reading.holding();
        Set<String> fired = new HashSet<>();
        reading.fired().forEach(way -> fired.add(way.rule().id() + " " + way.about()));
        List<LedgerLine> lines = new ArrayList<>();
        for (String about : holding.abouts()) {
            for (RuleText rule : rules.rules()) {
                lines.add(
                        fired.contains(rule.rule().id() + " " + about)
                                ? new LedgerLine(rule.rule().id(), about, LedgerLine.State.FIRED, List.of())
                                : line(rule, about, holding));
            }
        }
        lines.sort(Comparator.comparing(LedgerLine::about).thenComparing(LedgerLine::rule));
        return List.copyOf(lines);
    }

    private static LedgerLine line(RuleText rule, String about, Holding holding) {
        List<NearMiss> unmet = new ArrayList<>();
        List<Joined> ways = List.of(Joined.about(about));
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
                rule.rule().id(), about, blocked ? LedgerLine.State.BLOCKED : LedgerLine.State.UNDETERMINED, unmet);
    }

    private static NearMiss notInForce(Rule rule) {
        String days = "from " + rule.inForceFrom() + (rule.inForceTo() == null ? "" : " to " + rule.inForceTo());
        return new NearMiss("the rule is in force on the day that matters: " + days, true, List.of(), List.of());
    }
}
