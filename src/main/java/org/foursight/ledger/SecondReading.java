package org.foursight.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.foursight.facts.Timeline;
import org.foursight.facts.Words;
import org.foursight.findings.Binding;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;
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
        for (Rule rule : rules) {
            byElement
                    .computeIfAbsent(rule.concludes(), element -> new ArrayList<>())
                    .add(RuleText.of(rule));
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

    /** Return what the rules in force conclude from the facts, in no particular order. */
    public List<Firing> firings(List<Fact> facts, LocalDate asOf) {
        Holding holding = new Holding(facts);
        return firings(facts, asOf, holding);
    }

    List<Firing> firings(List<Fact> facts, LocalDate asOf, Holding holding) {
        Map<String, LocalDate> conduct = conduct(facts);
        List<Firing> firings = new ArrayList<>();
        for (RuleText rule : ordered) {
            for (String about : holding.abouts()) {
                LocalDate last = conduct.getOrDefault(about, asOf);
                for (Joined way : Joined.all(rule.conditions(), holding, about)) {
                    if (isInForce(rule.rule(), way, last, asOf)) {
                        Firing firing = firing(rule.rule(), way, about);
                        firings.add(firing);
                        holding.add(firing.concluded());
                    }
                }
            }
        }
        return firings;
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

    private static Firing firing(Rule rule, Joined way, String about) {
        List<Binding> bindings = new ArrayList<>();
        List<Finding> premises = new ArrayList<>();
        way.bound().forEach((name, value) -> {
            if (value instanceof Fact fact) {
                bindings.add(new Binding(name.substring(1), fact.inWords(), fact.entries()));
            } else if (value instanceof Finding finding) {
                premises.add(finding);
            } else if (!name.equals("$about")) {
                bindings.add(new Binding(name.substring(1), Words.of(value), List.of()));
            }
        });
        bindings.sort(Comparator.comparing(Binding::name));
        premises.sort(Comparator.comparing(Finding::element));
        return new Firing(
                rule.id(), new Finding(rule.concludes(), Status.valueOf(rule.status()), about), bindings, premises);
    }
}
