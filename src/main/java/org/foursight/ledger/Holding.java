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
import org.foursight.facts.StepRecorded;
import org.foursight.facts.Timeline;
import org.foursight.findings.Finding;
import org.foursight.findings.NearFact;
import org.foursight.findings.NearMiss;
import org.foursight.findings.Status;
import org.jspecify.annotations.Nullable;

/** Everything that holds about one victim and one suspect, by kind: the facts, and the findings made so far. Not to share. */
final class Holding {

    private static final String FINDING = Finding.class.getSimpleName();

    private final Numbered<List<Held>> byKey = new Numbered<>();
    private final List<List<Held>> findings = new ArrayList<>();
    private final Numbered<List<Held>> sifted = new Numbered<>();
    private final Numbered<NearMiss> missed = new Numbered<>();
    private final Map<Fact, NearFact> words = new IdentityHashMap<>();
    private final String about;
    private final Guards guards;
    private final List<Joined> start;
    private boolean isSettled;

    private Holding(String about, Guards guards) {
        this.about = about;
        this.guards = guards;
        this.start = List.of(Joined.about(about));
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
        Fact fact = (Fact) held.value();
        under(Key.of(fact)).add(held);
        Key further = further(fact);
        if (further != null) {
            under(further).add(held);
        }
    }

    /** Return under what a fact is looked up besides its type, if a rule asks for it. */
    private static @Nullable Key further(Fact fact) {
        if (fact instanceof Answered answered) {
            return Key.known("Answered", answered.questionnaire(), answered.item());
        }
        return fact instanceof StepRecorded step ? Key.known("StepRecorded", step.kind(), "") : null;
    }

    private List<Held> under(Key key) {
        List<Held> held = byKey.get(key.number());
        if (held == null) {
            held = new ArrayList<>(2);
            byKey.put(key.number(), held);
            if (key.isOfFindings()) {
                findings.add(held);
            }
        }
        return held;
    }

    /** Add a finding that is certain. */
    void add(Finding finding) {
        add(Key.of(FINDING, finding.element()), finding.status(), finding.element(), Guards.TRUE);
    }

    /** Add what a rule concludes, or let it hold under a further guard when it is there. */
    void add(RuleText rule, int guard) {
        add(rule.key(), rule.status(), rule.rule().concludes(), guard);
    }

    private void add(Key key, Status status, String element, int guard) {
        List<Held> held = under(key);
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

    /** Say that no finding is added any more. */
    void settle() {
        isSettled = true;
    }

    /** Return what stands under a key. */
    List<Held> of(Key key) {
        if (key.isOfFindings() && key.name().isEmpty()) {
            List<Held> all = new ArrayList<>();
            findings.forEach(all::addAll);
            return all;
        }
        List<Held> held = byKey.get(key.number());
        return held == null ? List.of() : held;
    }

    /** Return what is like a pattern as far as nothing bound decides; worked out once for what does not change. */
    List<Held> sifted(Pattern pattern) {
        List<Held> done = sifted.get(pattern.number());
        if (done == null) {
            done = sift(pattern);
            if (isSettled || !pattern.isOfFindings()) {
                sifted.put(pattern.number(), done);
            }
        }
        return done;
    }

    private List<Held> sift(Pattern pattern) {
        List<Held> sifted = List.of();
        for (int i = 0; i < pattern.keys().size(); i++) {
            List<Held> all = of(pattern.keys().get(i));
            for (int j = 0; j < all.size(); j++) {
                Held held = all.get(j);
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
        NearMiss miss = missed.get(pattern.number());
        if (miss == null) {
            miss = why.get();
            missed.put(pattern.number(), miss);
        }
        return miss;
    }

    /** Return a fact in words; it is put into words once. */
    NearFact inWords(Fact fact) {
        return words.computeIfAbsent(fact, one -> new NearFact(one.inWords(), one.entries()));
    }

    /** Return the findings made, each with its guard. */
    Map<Finding, Integer> findings() {
        Map<Finding, Integer> findings = new HashMap<>();
        this.findings.forEach(of -> of.forEach(held -> findings.put((Finding) held.value(), held.guard())));
        return findings;
    }

    /** Return the last day of the conduct as far as that is certain, or else another day. */
    LocalDate conductOr(LocalDate other) {
        LocalDate last = other;
        for (Held held : of(Key.of("Timeline"))) {
            LocalDate day = ((Timeline) held.value()).lastOn();
            last = held.guard() == Guards.TRUE && day != null ? day : last;
        }
        return last;
    }

    /** Return the one way in which no conditions hold: for this victim and suspect. */
    List<Joined> start() {
        return start;
    }

    Guards guards() {
        return guards;
    }
}
