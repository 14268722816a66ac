package org.foursight.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Effect;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Impact;
import org.foursight.casefile.ImpactKind;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Reply;
import org.foursight.casefile.ThreatKind;
import org.jspecify.annotations.Nullable;

/** Facts about the effect on the victim: alarm, distress, fear of violence and daily life. */
final class EffectFacts {

    private static final String FEAR_ITEM = "fear-of-violence";
    private static final String FEAR_LATER_ITEM = "fear-at-some-time";

    private static final Set<ThreatKind> TO_VICTIM =
            EnumSet.of(ThreatKind.VIOLENCE, ThreatKind.KILL, ThreatKind.SEXUAL);

    private static final Map<String, ImpactKind> DAILY_LIFE = Map.of(
            "daily-life-route", ImpactKind.ROUTE_OR_WORK_CHANGED,
            "daily-life-children", ImpactKind.OTHERS_COLLECT_CHILDREN,
            "daily-life-security", ImpactKind.HOME_SECURITY,
            "daily-life-home", ImpactKind.MOVED_HOME,
            "daily-life-health", ImpactKind.ILL_HEALTH,
            "daily-life-work", ImpactKind.WORK_PERFORMANCE,
            "daily-life-social", ImpactKind.SOCIAL_LIFE,
            "daily-life-online", ImpactKind.DIGITAL_WITHDRAWAL);

    private final CaseFile caseFile;
    private final Conduct conduct;
    private final List<Fact> facts;

    private EffectFacts(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        this.caseFile = caseFile;
        this.conduct = conduct;
        this.facts = facts;
    }

    static void derive(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        EffectFacts effects = new EffectFacts(caseFile, conduct, facts);
        for (int i = 0; i < conduct.incidents().size(); i++) {
            effects.incident(
                    conduct.incidents().get(i), List.of(conduct.entries().get(i)));
        }
        if (!conduct.incidents().isEmpty()) {
            effects.violentThreats(effects.fear());
        }
        effects.fearLater();
        effects.dailyLife();
    }

    /** Return the recorded effect; null too when it was aimed at several victims, for it does not say on which. */
    private static @Nullable Effect effect(Incident incident) {
        return incident.towards().size() == 1 ? incident.effect() : null;
    }

    private void incident(Incident incident, List<Entry> at) {
        Effect effect = effect(incident);
        if (effect == null) {
            return;
        }
        if (effect.alarm() != null) {
            facts.add(new Disturbed(conduct.about(), "alarm", effect.alarm(), incident.id(), at));
        }
        if (effect.distress() != null) {
            facts.add(new Disturbed(conduct.about(), "distress", effect.distress(), incident.id(), at));
        }
        if (!effect.fearForOthers().isEmpty()) {
            facts.add(new FearForOthers(conduct.about(), incident.id(), at));
        }
        if ("atSomeTime".equals(effect.fearTiming())) {
            facts.add(new FearLater(conduct.about(), incident.id(), at));
        }
    }

    /** Add the fact of how often violence was feared, and return the incidents in which it was. */
    private List<Incident> fear() {
        Map<String, List<Integer>> answered = answersOnFear();
        List<Incident> feared = new ArrayList<>();
        List<Entry> asked = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < conduct.incidents().size(); i++) {
            Incident incident = conduct.incidents().get(i);
            Effect effect = effect(incident);
            Reply reply = effect == null ? null : effect.fearOfViolence();
            if (reply == Reply.YES || reply == Reply.NO) {
                asked.add(conduct.entries().get(i));
            }
            for (int at : answered.getOrDefault(incident.id(), List.of())) {
                Answer answer = caseFile.answers().get(at);
                reply = stronger(reply, answer.value());
                asked.add(Pointer.entry(answer.id(), "answers", at));
            }
            if (reply == Reply.YES) {
                feared.add(incident);
            }
            if (reply != Reply.NO) {
                open = incident.times() == null && open < Integer.MAX_VALUE ? open + 1 : Integer.MAX_VALUE;
            }
        }
        // Fear recorded for a run of acts is counted once: the entry does not say on how many of them.
        int atLeast = OccasionCount.atLeast(feared, conduct.asOf(), incident -> 1);
        List<Incident> since =
                feared.stream().filter(Conduct::isSinceStalkingLaw).toList();
        int atLeastSince = OccasionCount.atLeast(since, conduct.asOf(), incident -> 1);
        int atMost = conduct.unattributed().isEmpty() || open == Integer.MAX_VALUE
                ? open
                : OccasionCount.atMost(List.of(), conduct.unattributed()) == Integer.MAX_VALUE
                        ? Integer.MAX_VALUE
                        : open + conduct.unattributed().size();
        facts.add(new FearOfViolence(conduct.about(), atLeast, atLeastSince, atMost, asked));
        return feared;
    }

    private Map<String, List<Integer>> answersOnFear() {
        Map<String, List<Integer>> answered = new HashMap<>();
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            if (answer.item().equals(FEAR_ITEM) && answer.incident() != null && conduct.concerns(answer, caseFile)) {
                answered.computeIfAbsent(answer.incident(), incident -> new ArrayList<>())
                        .add(i);
            }
        }
        return answered;
    }

    /** A yes in either place stands; a no stands only where nothing else is said. */
    private static Reply stronger(@Nullable Reply recorded, Reply answered) {
        if (recorded == null || recorded == answered) {
            return answered;
        }
        return recorded == Reply.YES || answered == Reply.YES ? Reply.YES : Reply.NOT_KNOWN;
    }

    private void violentThreats(List<Incident> feared) {
        List<Incident> threatening = new ArrayList<>();
        List<Entry> where = new ArrayList<>();
        for (int i = 0; i < conduct.incidents().size(); i++) {
            Incident incident = conduct.incidents().get(i);
            if (incident.threats().stream().anyMatch(threat -> TO_VICTIM.contains(threat.kind()))) {
                threatening.add(incident);
                where.add(conduct.entries().get(i));
            }
        }
        if (!threatening.isEmpty()) {
            int atLeast = OccasionCount.atLeast(threatening, conduct.asOf(), incident -> 1);
            Set<String> fearedIds = feared.stream().map(Incident::id).collect(Collectors.toSet());
            List<Incident> both = threatening.stream()
                    .filter(incident -> fearedIds.contains(incident.id()))
                    .filter(Conduct::isSinceStalkingLaw)
                    .toList();
            int atLeastFeared = OccasionCount.atLeast(both, conduct.asOf(), incident -> 1);
            facts.add(new ViolentThreats(conduct.about(), atLeast, atLeastFeared, where));
        }
    }

    private void fearLater() {
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            if (answer.item().equals(FEAR_LATER_ITEM)
                    && answer.value() == Reply.YES
                    && answer.incident() != null
                    && conduct.concerns(answer, caseFile)) {
                facts.add(new FearLater(conduct.about(), answer.incident(), Pointer.to(answer.id(), "answers", i)));
            }
        }
    }

    private void dailyLife() {
        boolean oneSuspect = caseFile.suspects().size() == 1;
        for (int i = 0; i < caseFile.impact().size(); i++) {
            Impact impact = caseFile.impact().get(i);
            boolean caused = impact.suspect() == null
                    ? oneSuspect
                    : impact.suspect().equals(conduct.pair().suspect());
            if (impact.victim().equals(conduct.pair().victim()) && caused && !isOlder(impact)) {
                facts.add(new DailyLife(conduct.about(), impact.kind(), Pointer.to(impact.id(), "impact", i)));
            }
        }
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            ImpactKind kind = DAILY_LIFE.get(answer.item());
            if (kind != null && answer.value() == Reply.YES && conduct.concerns(answer, caseFile)) {
                facts.add(new DailyLife(conduct.about(), kind, Pointer.to(answer.id(), "answers", i)));
            }
        }
    }

    /** Say whether an effect surely began before any of the conduct. */
    private boolean isOlder(Impact impact) {
        LocalDate latest = impact.when() == null ? null : impact.when().latest().orElse(null);
        return latest != null
                && !conduct.incidents().isEmpty()
                && conduct.incidents().stream()
                        .allMatch(incident -> incident.when().earliest().isPresent()
                                && incident.when().earliest().get().isAfter(latest));
    }
}
