package org.foursight.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foursight.facts.Fact;
import org.foursight.facts.Words;
import org.foursight.findings.Binding;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.sources.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.event.rule.RuleEventListener;

/** Records each firing with what it matched on, and drops it again when its conditions cease to hold. */
final class FiringRecorder extends DefaultAgendaEventListener {

    /** By identity: the engine's own hash of a match falls together for hundreds of like ones. */
    private final Map<Match, Integer> places = new IdentityHashMap<>();

    private final List<Optional<Firing>> held = new ArrayList<>();
    private final RuleBook ruleBook;

    FiringRecorder(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        places.put(event.getMatch(), held.size());
        held.add(Optional.of(firing(event.getMatch())));
    }

    RuleEventListener withdrawals() {
        return new RuleEventListener() {
            @Override
            public void onDeleteMatch(Match match) {
                Integer place = places.remove(match);
                if (place != null) {
                    held.set(place, Optional.empty());
                }
            }
        };
    }

    List<Firing> firings() {
        return held.stream().flatMap(Optional::stream).toList();
    }

    private Firing firing(Match match) {
        List<Binding> bindings = new ArrayList<>();
        List<Finding> premises = new ArrayList<>();
        for (String name : match.getDeclarationIds()) {
            if (!name.startsWith("$")) {
                continue; // the engine's own name for a pattern that the rule does not bind
            }
            Object value = match.getDeclarationValue(name);
            if (value instanceof Fact fact) {
                bindings.add(new Binding(name.substring(1), fact.inWords(), fact.entries()));
            } else if (value instanceof Finding finding) {
                premises.add(finding);
            } else if (!name.equals("$about")) {
                bindings.add(new Binding(name.substring(1), Words.of(value), List.of()));
            }
        }
        bindings.sort(Comparator.comparing(Binding::name));
        premises.sort(Comparator.comparing(Finding::element));
        Rule rule = ruleBook.rule(match.getRule().getName()).orElseThrow();
        String about =
                Objects.requireNonNull(match.getDeclarationValue("$about")).toString();
        return new Firing(
                rule.id(), new Finding(rule.concludes(), Status.valueOf(rule.status()), about), bindings, premises);
    }
}
