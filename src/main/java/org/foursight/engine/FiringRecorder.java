package org.foursight.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foursight.facts.Fact;
import org.foursight.facts.Words;
import org.foursight.findings.Binding;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.event.rule.RuleEventListener;

/** Records each firing with what it matched on, and drops it again when its conditions cease to hold. */
final class FiringRecorder extends DefaultAgendaEventListener {

    private final Map<Match, Firing> held = new LinkedHashMap<>();

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        held.put(event.getMatch(), firing(event.getMatch()));
    }

    RuleEventListener withdrawals() {
        return new RuleEventListener() {
            @Override
            public void onDeleteMatch(Match match) {
                held.remove(match);
            }
        };
    }

    List<Firing> firings() {
        return List.copyOf(held.values());
    }

    private static Firing firing(Match match) {
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
        bindings.sort((a, b) -> a.name().compareTo(b.name()));
        premises.sort((a, b) -> a.element().compareTo(b.element()));
        Rule rule = match.getRule();
        String about =
                Objects.requireNonNull(match.getDeclarationValue("$about")).toString();
        String concludes = RuleMetadata.read(rule, "").concludes();
        Finding concluded =
                rule.getName().contains(".not-met") ? Finding.notMet(concludes, about) : Finding.met(concludes, about);
        return new Firing(rule.getName(), concluded, bindings, premises);
    }
}
