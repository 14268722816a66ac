package org.foursight.facts;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Suspect;
import org.foursight.casefile.Victim;

/** Derives the facts of a case file, pair by pair, in the order of the case file. */
public final class Facts {

    private Facts() {}

    /** Derive the facts of a case file; equal input gives an equal list. */
    public static List<Fact> of(CaseFile caseFile) {
        List<Fact> facts = new ArrayList<>();
        for (Pair pair : pairs(caseFile)) {
            PeopleFacts.derive(caseFile, pair, facts);
            Conduct conduct = Conduct.of(caseFile, pair);
            conduct.derive(facts);
            EffectFacts.derive(caseFile, conduct, facts);
            OrderFacts.derive(caseFile, pair, facts);
            RecordFacts.derive(caseFile, pair, conduct, facts);
            CaseFacts.derive(caseFile, conduct, facts);
            SinceConduct.derive(conduct, facts);
            ProtectionOrderFacts.derive(caseFile, conduct, facts);
            HandlingFacts.derive(caseFile, conduct, facts);
        }
        return List.copyOf(facts);
    }

    /** Return every victim with every suspect, in the order of the case file. */
    public static List<Pair> pairs(CaseFile caseFile) {
        List<Pair> pairs = new ArrayList<>();
        for (Victim victim : caseFile.victims()) {
            for (Suspect suspect : caseFile.suspects()) {
                pairs.add(new Pair(victim.id(), suspect.id()));
            }
        }
        return pairs;
    }
}
