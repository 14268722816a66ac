package org.foursight.facts;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.Answer;
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

    /** Return the answers that count for a victim and a suspect, in the order of the case file. */
    public static List<Answer> answers(CaseFile caseFile, Pair pair) {
        Conduct conduct = Conduct.of(caseFile, pair);
        return caseFile.answers().stream()
                .filter(answer -> conduct.concerns(answer, caseFile))
                .toList();
    }

    /** Return the victims and suspects with something recorded between them, in the order of the case file. */
    public static List<Pair> pairs(CaseFile caseFile) {
        List<Pair> pairs = new ArrayList<>(everybody(caseFile));
        pairs.removeAll(apart(caseFile));
        return pairs;
    }

    /** Return the victims and suspects with nothing recorded between them, while each has to do with somebody else. */
    public static List<Pair> apart(CaseFile caseFile) {
        return everybody(caseFile).stream().filter(new Apart(caseFile)::are).toList();
    }

    private static List<Pair> everybody(CaseFile caseFile) {
        List<Pair> pairs = new ArrayList<>();
        for (Victim victim : caseFile.victims()) {
            for (Suspect suspect : caseFile.suspects()) {
                pairs.add(new Pair(victim.id(), suspect.id()));
            }
        }
        return pairs;
    }

    /** Say whether the answers to a questionnaire are about one victim and one suspect. */
    public static boolean isAboutTwo(String questionnaire) {
        return Conduct.isAboutTwo(questionnaire);
    }

    /** Say whether an answer says too little of whom it is about to count for anybody, in a file with several people. */
    public static boolean saysTooLittleOfWhom(Answer answer, CaseFile caseFile) {
        return Conduct.saysTooLittleOfWhom(answer, caseFile);
    }
}
