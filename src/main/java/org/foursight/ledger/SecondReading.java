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
import org.foursight.facts.Timeline;
import org.foursight.findings.Finding;
import org.foursight.findings.Status;
import org.foursight.sources.Rule;

/** Works out which rules hold, without the engine: each rule in turn, those that others rest on first. Safe to share. */
public final class SecondReading {

    private final List<RuleText> ordered;

    private SecondReading(List<RuleText> ordered) {
        this.ordered = ordered;
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

    List<RuleText> rules() {
        return ordered;
    }

    /** Read the rules on facts that are certain. */
    Reading read(List<Fact> facts, LocalDate asOf) {
        return read(new Holding(facts), facts, asOf);
    }

    /** Read the rules on facts that are certain, with what is held already. */
    Reading read(Holding holding, List<Fact> facts, LocalDate asOf) {
        List<Fired> fired = new ArrayList<>();
        each(holding, conduct(facts), asOf, (rule, about, way) -> fired.add(new Fired(rule, about, way.bound())));
        return new Reading(holding, fired);
    }

    /**
     * Return the guard of every finding that can hold, when each fact holds under its own.
     *
     * @param facts facts with their guards; the dates of the conduct are taken from those that hold in any case
     */
    public Map<Finding, Integer> findings(List<Held> facts, LocalDate asOf, Guards guards) {
        Holding holding = Holding.under(facts, guards);
        List<Fact> certain = new ArrayList<>();
        facts.stream().filter(held -> held.guard() == Guards.TRUE).forEach(held -> certain.add((Fact) held.value()));
        Map<Finding, Integer> findings = new HashMap<>();
        each(holding, conduct(certain), asOf, (rule, about, way) -> {
            Finding finding = new Finding(rule.concludes(), Status.valueOf(rule.status()), about);
            findings.put(finding, holding.guard(finding));
        });
        findings.replaceAll((finding, guard) -> holding.guard(finding));
        return findings;
    }

    /** Return what the rules conclude from facts that are certain. */
    public Set<Finding> findings(List<Fact> facts, LocalDate asOf) {
        Holding holding = new Holding(facts);
        Map<String, LocalDate> conduct = conduct(facts);
        Set<Finding> findings = new LinkedHashSet<>();
        for (RuleText rule : ordered) {
            for (String about : holding.abouts()) {
                Finding finding = new Finding(
                        rule.rule().concludes(), Status.valueOf(rule.rule().status()), about);
                LocalDate last = conduct.getOrDefault(about, asOf);
                if (!findings.contains(finding)
                        && Joined.any(
                                rule.conditions(), holding, about, way -> isInForce(rule.rule(), way, last, asOf))) {
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

    private void each(Holding holding, Map<String, LocalDate> conduct, LocalDate asOf, Way each) {
        for (RuleText rule : ordered) {
            for (String about : holding.abouts()) {
                LocalDate last = conduct.getOrDefault(about, asOf);
                for (Joined way : Joined.all(rule.conditions(), holding, about)) {
                    if (isInForce(rule.rule(), way, last, asOf)) {
                        holding.add(
                                new Finding(
                                        rule.rule().concludes(),
                                        Status.valueOf(rule.rule().status()),
                                        about),
                                way.guard());
                        each.holds(rule.rule(), about, way);
                    }
                }
            }
        }
    }

    /** One way in which a rule holds. */
    private interface Way {
        void holds(Rule rule, String about, Joined way);
    }

    private static Map<String, LocalDate> conduct(List<Fact> facts) {
        Map<String, LocalDate> conduct = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Timeline timeline && timeline.lastOn() != null) {
                conduct.put(timeline.about(), timeline.lastOn());
            }
        }
        return conduct;
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
