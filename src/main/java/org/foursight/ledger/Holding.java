package org.foursight.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.foursight.facts.Answered;
import org.foursight.facts.Fact;
import org.foursight.facts.Timeline;
import org.foursight.findings.Finding;
import org.foursight.findings.NearFact;
import org.foursight.findings.NearMiss;
import org.foursight.findings.Status;

/** Everything that holds about one victim and one suspect, by kind: the facts, and the findings made so far. Not to share. */
final class Holding {

    private final Map<String, List<Held>> byKey = new HashMap<>();
    private final Map<String, List<Held>> sifted = new HashMap<>();
    private final Map<String, NearMiss> missed = new HashMap<>();
    private final Map<Fact, NearFact> words = new IdentityHashMap<>();
    private final String about;
    private final Guards guards;

    private Holding(String about, Guards guards) {
        this.about = about;
        this.guards = guards;
    }

    /** Hold facts that are certain, by the victim and suspect they are about. */
    static Map<String, Holding> of(List<Fact> facts) {
        Map<String, Holding> holdings = new LinkedHashMap<>();
        for (Fact fact : facts) {
            holdings.computeIfAbsent(fact.about(), about -> new Holding(about, Guards.CERTAIN))
                    .add(new Held(fact, Guards.TRUE));
        }
        return holdings;
    }

    /** Hold facts each under its own guard, by the victim and suspect they are about. */
    static Map<String, Holding> under(List<Held> facts, Guards guards) {
        Map<String, Holding> holdings = new LinkedHashMap<>();
        for (Held held : facts) {
            holdings.computeIfAbsent(((Fact) held.value()).about(), about -> new Holding(about, guards))
                    .add(held);
        }
        return holdings;
    }

    private void add(Held held) {
        String type = held.value().getClass().getSimpleName();
        byKey.computeIfAbsent(type, key -> new ArrayList<>()).add(held);
        if (held.value() instanceof Answered answered) {
            byKey.computeIfAbsent(
                            Pattern.key(type, answered.questionnaire() + "/" + answered.item()),
                            key -> new ArrayList<>())
                    .add(held);
        }
    }

    /** Add a finding that is certain. */
    void add(Finding finding) {
        add(Pattern.key("Finding", finding.element()), finding.status(), finding.element(), Guards.TRUE);
    }

    /** Add what a rule concludes, or let it hold under a further guard when it is there. */
    void add(RuleText rule, int guard) {
        add(rule.key(), rule.status(), rule.rule().concludes(), guard);
    }

    private void add(String key, Status status, String element, int guard) {
        List<Held> held = byKey.computeIfAbsent(key, name -> new ArrayList<>(2));
        for (int i = 0; i < held.size(); i++) {
            Finding finding = (Finding) held.get(i).value();
            if (finding.status() == status) {
                held.set(i, new Held(finding, guards.or(held.get(i).guard(), guard)));
                return;
            }
        }
        held.add(new Held(new Finding(element, status, about), guard));
    }

    String about() {
        return about;
    }

    /** Return what stands under a key: the simple name of a record, or one that {@link Pattern#key} made. */
    List<Held> of(String key) {
        if (!key.equals("Finding")) {
            return byKey.getOrDefault(key, List.of());
        }
        List<Held> findings = new ArrayList<>();
        byKey.forEach((name, of) -> {
            if (name.startsWith("Finding ")) {
                findings.addAll(of);
            }
        });
        return findings;
    }

    /** Return what is like a pattern as far as nothing bound decides; worked out once for facts, which do not change. */
    List<Held> sifted(Pattern pattern) {
        if (pattern.type().equals("Finding")) {
            return sift(pattern);
        }
        List<Held> done = sifted.get(pattern.text());
        if (done == null) {
            done = sift(pattern);
            sifted.put(pattern.text(), done);
        }
        return done;
    }

    private List<Held> sift(Pattern pattern) {
        List<Held> sifted = List.of();
        for (int i = 0; i < pattern.keys().size(); i++) {
            for (Held held : of(pattern.keys().get(i))) {
                if (pattern.mayFit(held.value())) {
                    sifted = sifted.isEmpty() ? new ArrayList<>(4) : sifted;
                    sifted.add(held);
                }
            }
        }
        return sifted;
    }

    /** Return why no fact is like a closed pattern; worked out once, as many rules want the same. */
    NearMiss missed(Pattern pattern, Supplier<NearMiss> why) {
        return missed.computeIfAbsent(pattern.text(), text -> why.get());
    }

    /** Return a fact in words; it is put into words once. */
    NearFact inWords(Fact fact) {
        return words.computeIfAbsent(fact, one -> new NearFact(one.inWords(), one.entries()));
    }

    /** Return the findings made, each with its guard. */
    Map<Finding, Integer> findings() {
        Map<Finding, Integer> findings = new HashMap<>();
        of("Finding").forEach(held -> findings.put((Finding) held.value(), held.guard()));
        return findings;
    }

    /** Return the last day of the conduct as far as that is certain, or else another day. */
    LocalDate conductOr(LocalDate other) {
        LocalDate last = other;
        for (Held held : of("Timeline")) {
            LocalDate day = ((Timeline) held.value()).lastOn();
            last = held.guard() == Guards.TRUE && day != null ? day : last;
        }
        return last;
    }

    Guards guards() {
        return guards;
    }
}
