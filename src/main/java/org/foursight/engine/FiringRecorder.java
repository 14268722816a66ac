package org.foursight.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foursight.facts.Fired;
import org.foursight.sources.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.event.rule.RuleEventListener;

/** Records each firing with what it matched on, and drops it again when its conditions cease to hold. */
final class FiringRecorder extends DefaultAgendaEventListener {

    private static final String ABOUT = "$about";

    /** By identity: the engine's own hash of a match falls together for hundreds of like ones. */
    private final Map<Match, Integer> places = new IdentityHashMap<>();

    private final List<Optional<Fired>> held = new ArrayList<>();
    private final RuleBook ruleBook;
    private final Map<String, Binder> binders;

    /**
     * Make one for a run of the engine.
     *
     * @param binders what is known of the rules that fired in earlier runs, by their ids; added to
     */
    FiringRecorder(RuleBook ruleBook, Map<String, Binder> binders) {
        this.ruleBook = ruleBook;
        this.binders = binders;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Optional<Fired> fired = Optional.of(fired(event.getMatch()));
        Integer place = places.putIfAbsent(event.getMatch(), held.size());
        if (place == null) {
            held.add(fired);
        } else {
            held.set(place, fired); // the same match again, with another count
        }
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

    List<Fired> fired() {
        return held.stream().flatMap(Optional::stream).toList();
    }

    private Fired fired(Match match) {
        String id = match.getRule().getName();
        Binder binder = binders.get(id);
        if (binder == null) {
            binder = Binder.of(ruleBook.rule(id).orElseThrow(), match);
            binders.put(id, binder);
        }
        Map<String, Object> bound = new HashMap<>();
        for (String name : binder.names()) {
            bound.put(name, match.getDeclarationValue(name));
        }
        String about = Objects.requireNonNull(match.getDeclarationValue(ABOUT)).toString();
        return new Fired(binder.rule(), about, bound);
    }

    /** A rule with the names it binds, besides that of the victim and suspect. */
    record Binder(Rule rule, List<String> names) {

        /** Names without a dollar sign are the engine's own, for patterns that the rule does not bind. */
        private static Binder of(Rule rule, Match match) {
            return new Binder(
                    rule,
                    match.getDeclarationIds().stream()
                            .filter(name -> name.startsWith("$") && !name.equals(ABOUT))
                            .toList());
        }
    }
}
