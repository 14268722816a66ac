package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Relationship;
import org.foursight.casefile.Victim;

/** Facts about who the people are to each other, and how the report was recorded. */
final class PeopleFacts {

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
        facts.add(new Recorded(about, caseFile.recordedAs(), List.of(new Entry("recordedAs", "/recordedAs"))));
    }
}
