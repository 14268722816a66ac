package org.foursight.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.facts.Answered;
import org.foursight.facts.Fact;
import org.foursight.findings.Finding;

/** Everything that holds about each victim and suspect, by kind: the facts, and the findings made so far. */
final class Holding {

    private final Map<String, Map<String, List<Held>>> byAbout = new LinkedHashMap<>();
    private final Guards guards;

    /** Hold facts that are certain. */
    Holding(List<Fact> facts) {
        this(Guards.CERTAIN);
        facts.forEach(fact -> add(fact, Guards.TRUE));
    }

    private Holding(Guards guards) {
        this.guards = guards;
    }

    /** Hold facts each under its own guard. */
    static Holding under(List<Held> facts, Guards guards) {
        Holding holding = new Holding(guards);
        facts.forEach(held -> holding.add((Fact) held.value(), held.guard()));
        return holding;
    }

    private void add(Fact fact, int guard) {
        Map<String, List<Held>> about = byAbout.computeIfAbsent(fact.about(), key -> new HashMap<>());
        Held held = new Held(fact, guard);
        String type = fact.getClass().getSimpleName();
        about.computeIfAbsent(type, key -> new ArrayList<>()).add(held);
        if (fact instanceof Answered answered) {
            about.computeIfAbsent(
                            Pattern.key(type, answered.questionnaire() + "/" + answered.item()),
                            key -> new ArrayList<>())
                    .add(held);
        }
    }

    /** Add a finding that is certain. */
    void add(Finding finding) {
        add(finding, Guards.TRUE);
    }

    /** Add a finding, or let one that is there hold under a further guard. */
    void add(Finding finding, int guard) {
        List<Held> held = byAbout.computeIfAbsent(finding.about(), key -> new HashMap<>())
                .computeIfAbsent(Pattern.key("Finding", finding.element()), key -> new ArrayList<>(2));
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).value().equals(finding)) {
                held.set(i, new Held(finding, guards.or(held.get(i).guard(), guard)));
                return;
            }
        }
        held.add(new Held(finding, guard));
    }

    List<String> abouts() {
        return List.copyOf(byAbout.keySet());
    }

    /** Return what stands under a key: the simple name of a record, or one that {@link Pattern#key} made. */
    List<Held> of(String about, String key) {
        Map<String, List<Held>> held = byAbout.getOrDefault(about, Map.of());
        if (!key.equals("Finding")) {
            return held.getOrDefault(key, List.of());
        }
        List<Held> findings = new ArrayList<>();
        held.forEach((name, of) -> {
            if (name.startsWith("Finding ")) {
                findings.addAll(of);
            }
        });
        return findings;
    }

    /** Return the guard of a finding. */
    int guard(Finding finding) {
        for (Held held : of(finding.about(), Pattern.key("Finding", finding.element()))) {
            if (held.value().equals(finding)) {
                return held.guard();
            }
        }
        return Guards.FALSE;
    }

    Guards guards() {
        return guards;
    }
}
