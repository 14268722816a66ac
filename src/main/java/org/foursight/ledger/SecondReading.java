package org.foursight.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.foursight.facts.Fact;
import org.foursight.facts.Fired;
import org.foursight.findings.Finding;
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
        Map<String, List<RuleText>> byElement = new LinkedHashMap<>();
        for (RuleText rule : rules.parallelStream().map(RuleText::of).toList()) {
            byElement
                    .computeIfAbsent(rule.rule().concludes(), element -> new ArrayList<>())
                    .add(rule);
        }
        List<RuleText> ordered = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        byElement.keySet().forEach(element -> place(element, byElement, new LinkedHashSet<>(), done, ordered));
        return new SecondReading(List.copyOf(ordered));
    }

    private static void place(
            String element,
            Map<String, List<RuleText>> byElement,
            Set<String> open,
            Set<String> done,
            List<RuleText> ordered) {
        if (done.contains(element)) {
            return;
        }
        if (!open.add(element)) {
            throw new LedgerDefect("These elements rest on each other in a circle: " + open + ".");
        }
        List<RuleText> rules = byElement.getOrDefault(element, List.of());
        for (RuleText rule : rules) {
            rule.reads().forEach(read -> place(read, byElement, open, done, ordered));
        }
        open.remove(element);
        done.add(element);
        ordered.addAll(rules);
    }

    /** Return the rules, those that others rest on first. */
    List<RuleText> inOrder() {
        return ordered;
    }

    /** Return the rules by id. */
    List<RuleText> rules() {
        return byId;
    }

    /** Read the rules on facts that are certain. */
    Reading read(List<Fact> facts, LocalDate asOf) {
        return read(Holding.of(facts), asOf);
    }

    /** Read the rules on what is held already. */
    Reading read(Map<String, Holding> holdings, LocalDate asOf) {
        List<Fired> fired = new ArrayList<>();
        each(holdings, asOf, (rule, about, way) -> fired.add(new Fired(rule, about, way.bound())));
        return new Reading(holdings, fired);
    }

    /**
     * Return the guard of every finding that can hold, when each fact holds under its own.
     *
     * @param facts facts with their guards; the dates of the conduct are taken from those that hold in any case
     */
    public Map<Finding, Integer> findings(List<Held> facts, LocalDate asOf, Guards guards) {
        Map<String, Holding> holdings = Holding.under(facts, guards);
        each(holdings, asOf, (rule, about, way) -> {});
        Map<Finding, Integer> findings = new HashMap<>();
        holdings.values().forEach(holding -> findings.putAll(holding.findings()));
        return findings;
    }

    /** Return what the rules conclude from facts that are certain. */
    public Set<Finding> findings(List<Fact> facts, LocalDate asOf) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Holding holding : Holding.of(facts).values()) {
            LocalDate conduct = holding.conductOr(asOf);
            for (RuleText rule : ordered) {
                Finding finding = new Finding(rule.rule().concludes(), rule.status(), holding.about());
                if (!findings.contains(finding)
                        && Joined.any(rule.conditions(), holding, way -> isInForce(rule.rule(), way, conduct, asOf))) {
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

    private void each(Map<String, Holding> holdings, LocalDate asOf, Way each) {
        for (Holding holding : holdings.values()) {
            LocalDate conduct = holding.conductOr(asOf);
            for (RuleText rule : ordered) {
                for (Joined way : Joined.all(rule.conditions(), holding)) {
                    if (isInForce(rule.rule(), way, conduct, asOf)) {
                        holding.add(rule, way.guard());
                        each.holds(rule.rule(), holding.about(), way);
                    }
                }
            }
        }
    }

    /** One way in which a rule holds. */
    private interface Way {
        void holds(Rule rule, String about, Joined way);
    }

    private static boolean isInForce(Rule rule, Joined way, LocalDate conduct, LocalDate asOf) {
        if (!rule.isDatedByConduct()) {
            return rule.isInForce(asOf);
        }
        Optional<LocalDate> own = way.matched().stream()
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).on())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return rule.isInForce(own.orElse(conduct));
    }
}
