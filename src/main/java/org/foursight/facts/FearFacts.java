package org.foursight.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Incident;
import org.foursight.casefile.ThreatKind;

/** Facts about how often violence was feared, and how often it was threatened and feared. */
final class FearFacts {

    private static final Set<ThreatKind> TO_VICTIM =
            EnumSet.of(ThreatKind.VIOLENCE, ThreatKind.KILL, ThreatKind.SEXUAL);

    private final CaseFile caseFile;
    private final Conduct conduct;
    private final List<Fact> facts;

    private FearFacts(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        this.caseFile = caseFile;
        this.conduct = conduct;
        this.facts = facts;
    }

    static void derive(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        if (!conduct.incidents().isEmpty()) {
            FearFacts fear = new FearFacts(caseFile, conduct, facts);
            fear.violentThreats(fear.fear());
        }
    }

    /** Add the facts of how often violence was feared, and return the incidents in which it surely was. */
    private List<Incident> fear() {
        List<Incident> feared = new ArrayList<>();
        List<Entry> yes = new ArrayList<>();
        List<Entry> asked = new ArrayList<>();
        int open = 0;
        int said = 0;
        for (int i = 0; i < conduct.incidents().size(); i++) {
            Incident incident = conduct.incidents().get(i);
            EffectSaid fear =
                    EffectSaid.of(EffectSaid.FEAR, incident, conduct.entries().get(i), conduct, caseFile);
            asked.addAll(fear.asked());
            said += fear.somebodySaysYes() ? 1 : 0;
            if (fear.shown()) {
                feared.add(incident);
                yes.addAll(fear.yes());
            }
            if (!fear.excluded()) {
                open = incident.times() == null && open < Integer.MAX_VALUE ? open + 1 : Integer.MAX_VALUE;
            }
        }
        // Fear recorded for a run of acts is counted once: the entry does not say on how many of them.
        int atLeast = OccasionCount.atLeast(feared, conduct.asOf(), incident -> 1);
        List<Incident> since =
                feared.stream().filter(Conduct::isSinceStalkingLaw).toList();
        int atLeastSince = OccasionCount.atLeast(since, conduct.asOf(), incident -> 1);
        facts.add(new FearOfViolence(conduct.about(), atLeast, atLeastSince, said, yes));
        facts.add(new FearAtMost(conduct.about(), withUnattributed(open), asked));
        return feared;
    }

    private int withUnattributed(int open) {
        if (conduct.unattributed().isEmpty() || open == Integer.MAX_VALUE) {
            return open;
        }
        return OccasionCount.atMost(List.of(), conduct.unattributed()) == Integer.MAX_VALUE
                ? Integer.MAX_VALUE
                : open + conduct.unattributed().size();
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
}
