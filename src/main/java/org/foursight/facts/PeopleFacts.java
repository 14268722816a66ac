package org.foursight.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Relationship;
import org.foursight.casefile.Victim;
import org.foursight.sources.Profile;

/** Facts about who the people are to each other, and how the report was recorded. */
final class PeopleFacts {

    /** Units with a profile; a case file of any other is read by the default one. */
    private static final List<String> PROFILES = Profile.listed();

    private PeopleFacts() {}

    static void derive(CaseFile caseFile, Pair pair, List<Fact> facts) {
        String about = pair.toString();
        for (int i = 0; i < caseFile.victims().size(); i++) {
            Victim victim = caseFile.victims().get(i);
            if (victim.id().equals(pair.victim()) && victim.kind() != null) {
                facts.add(new Target(about, victim.kind(), Pointer.to(victim.id(), "victims", i)));
            }
        }
        for (int i = 0; i < caseFile.relationships().size(); i++) {
            Relationship tie = caseFile.relationships().get(i);
            if (tie.victim().equals(pair.victim()) && tie.suspect().equals(pair.suspect())) {
                facts.add(new Relation(about, tie.kind(), Pointer.to(tie.id(), "relationships", i)));
            }
        }
        towardsOthers(caseFile, pair, facts);
        String unit = caseFile.unit();
        String profile = unit != null && PROFILES.contains(unit) ? unit : Profile.DEFAULT;
        facts.add(new Unit(about, profile, List.of(new Entry("unit", "/unit"))));
        facts.add(new Recorded(about, caseFile.recordedAs(), List.of(new Entry("recordedAs", "/recordedAs"))));
    }

    /** There is nothing to set beside conduct towards others where none towards this victim can be the suspect's. */
    private static void towardsOthers(CaseFile caseFile, Pair pair, List<Fact> facts) {
        boolean concerned = caseFile.incidents().stream()
                .anyMatch(incident -> incident.towards().contains(pair.victim())
                        && (incident.conductOf() == null || pair.concerns(incident)));
        if (!concerned) {
            return;
        }
        Set<String> others = new TreeSet<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < caseFile.incidents().size(); i++) {
            Incident incident = caseFile.incidents().get(i);
            boolean same = pair.suspect().equals(incident.conductOf());
            List<String> towards = incident.towards().stream()
                    .filter(victim -> !victim.equals(pair.victim()))
                    .toList();
            if (same && !towards.isEmpty()) {
                others.addAll(towards);
                entries.add(Pointer.entry(incident.id(), "incidents", i));
            }
        }
        if (!others.isEmpty()) {
            facts.add(new ConductTowardsOthers(pair.toString(), others.size(), entries));
        }
    }
}
