package org.foursight.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.foursight.facts.Fact;
import org.foursight.facts.Fired;
import org.foursight.findings.Finding;
import org.foursight.findings.NearMiss;
import org.foursight.sources.Rule;

/** Works out which rules hold, without the engine: each rule in turn, those that others rest on first. Safe to share. */
public final class SecondReading {

    private final List<RuleText> ordered;
    private final List<RuleText> byId;

    private SecondReading(List<RuleText> ordered) {
        this.ordered = ordered;
        this.byId = ordered.stream()
                .sorted(Comparator.comparing(rule -> rule.rule().id()))
                .toList();
    }

    /**
     * Read the rules a second time, from their text.
     *
     * @throws LedgerDefect when a rule is written in a way that is not read here, or rests on itself
     */
    public static SecondReading of(List<Rule> rules) {
        return new SecondReading(
                ReadingOrder.of(rules.parallelStream().map(RuleText::of).toList()));
    }

    /** Return the rules, those that others rest on first. */
    List<RuleText> inOrder() {
        return ordered;
    }

    /** Return the rules by id. */
    List<RuleText> rules() {
        return byId;
    }

    /**
     * Return what a rule wants, condition by condition, as it is said while nothing is known.
     *
     * @throws java.util.NoSuchElementException when there is no such rule
     */
    public List<NearMiss> wanted(String rule) {
        return text(rule).wanted().stream().map(Wanted::open).toList();
    }

    /** Return for each element the elements that rules conclude from a finding on it. */
    public Map<String, Set<String>> restingOn() {
        Map<String, Set<String>> resting = new HashMap<>();
        for (RuleText rule : byId) {
            rule.reads()
                    .forEach(read -> resting.computeIfAbsent(read, element -> new LinkedHashSet<>())
                            .add(rule.rule().concludes()));
        }
        return resting;
    }

    private RuleText text(String rule) {
        return byId.stream()
                .filter(text -> text.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** Return every way in which a rule holds on facts that are certain. */
    public List<Fired> fired(List<Fact> facts, LocalDate asOf) {
        return read(facts, asOf).fired();
    }

    /** Read the rules on facts that are certain. */
    Reading read(List<Fact> facts, LocalDate asOf) {
        return read(Holding.of(facts), asOf);
    }

    /** Read the rules on what is held already. */
    Reading read(Map<String, Holding> holdings, LocalDate asOf) {
        List<Fired> fired = new ArrayList<>();
        Map<String, Map<RuleText, Reached>> reached = new HashMap<>();
        each(
                holdings,
                asOf,
                (rule, about, way) -> fired.add(new Fired(rule, about, way.bound())),
                (rule, about, so) -> reached.computeIfAbsent(about, pair -> new IdentityHashMap<>(ordered.size()))
                        .put(rule, so));
        holdings.values().forEach(Holding::settle);
        return new Reading(holdings, fired, reached);
    }

    /**
     * Return the guard of every finding that can hold, when each fact holds under its own.
     *
     * @param facts facts with their guards; the dates of the conduct are taken from those that hold in any case
     */
    public Map<Finding, Integer> findings(List<Held> facts, LocalDate asOf, Guards guards) {
        Map<String, Holding> holdings = Holding.under(facts, guards);
        each(holdings, asOf, (rule, about, way) -> {}, (rule, about, so) -> {});
        Map<Finding, Integer> findings = new HashMap<>();
        holdings.values().forEach(holding -> findings.putAll(holding.findings()));
        return findings;
    }

    /** Return what the rules conclude from facts that are certain. */
    public Set<Finding> findings(List<Fact> facts, LocalDate asOf) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Holding holding : Holding.of(facts).values()) {
            Days days = Days.of(holding, asOf);
            for (RuleText rule : ordered) {
                goOn();
                Finding finding = new Finding(rule.rule().concludes(), rule.status(), holding.about());
                if (!findings.contains(finding)
                        && Joined.any(rule.conditions(), holding, way -> days.isInForce(rule.rule(), way))) {
                    findings.add(finding);
                    holding.add(finding);
                }
            }
        }
        return findings;
    }

    /** Return the part of this reading on which some elements rest. */
    public SecondReading restingOn(Collection<String> elements) {
        Set<String> needed = new LinkedHashSet<>(elements);
        List<RuleText> part = new ArrayList<>();
        for (int i = ordered.size() - 1; i >= 0; i--) {
            RuleText rule = ordered.get(i);
            if (needed.contains(rule.rule().concludes())) {
                needed.addAll(rule.reads());
                part.add(0, rule);
            }
        }
        return new SecondReading(List.copyOf(part));
    }

    /** Stop when the thread is interrupted, as it is when a screening takes too long. */
    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("stopped while rules were read");
        }
    }

    private void each(Map<String, Holding> holdings, LocalDate asOf, Way each, Stop stopped) {
        for (Holding holding : holdings.values()) {
            Days days = Days.of(holding, asOf);
            for (RuleText rule : ordered) {
                goOn();
                boolean holds = false;
                Reached reached = Reached.of(rule.conditions(), holding);
                if (reached.conditions() == rule.conditions().size()) {
                    for (Joined way : reached.ways()) {
                        if (days.isInForce(rule.rule(), way)) {
                            holds = true;
                            holding.add(rule, way.guard());
                            each.holds(rule.rule(), holding.about(), way);
                        }
                    }
                }
                if (!holds) {
                    stopped.at(rule, holding.about(), reached);
                }
            }
        }
    }

    /** One way in which a rule holds. */
    private interface Way {
        void holds(Rule rule, String about, Joined way);
    }

    /** How far a rule holds that does not hold as a whole, or is not in force. */
    private interface Stop {
        void at(RuleText rule, String about, Reached reached);
    }
}
