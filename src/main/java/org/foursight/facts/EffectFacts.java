package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Effect;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Facts about the effect of each incident on the victim.
 *
 * <p>Where the entry of an incident and an answer about it say the contrary, the effect is neither shown nor excluded.
 */
final class EffectFacts {

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
            effects.incident(conduct.incidents().get(i), conduct.entries().get(i));
        }
        FearFacts.derive(caseFile, conduct, facts);
        effects.answeredFearLater();
        DailyLifeFacts.derive(caseFile, conduct, facts);
    }

    private void incident(Incident incident, Entry at) {
        Effect effect = EffectSaid.effect(incident);
        if (effect == null) {
            return;
        }
        boolean disputed = disputed(EffectSaid.DISTURBED, incident, at);
        disturbed("alarm", effect.alarm(), disputed, incident, at);
        disturbed("distress", effect.distress(), disputed, incident, at);
        // Kept where an answer denies it: it is asked about and protected against, and shows no element.
        if (!effect.fearForOthers().isEmpty()) {
            facts.add(new FearForOthers(conduct.about(), incident.id(), List.of(at)));
        }
        if ("atSomeTime".equals(effect.fearTiming()) && !disputed(EffectSaid.FEAR_LATER, incident, at)) {
            facts.add(new FearLater(conduct.about(), incident.id(), List.of(at)));
        }
        for (String item :
                List.of(EffectSaid.FEAR, EffectSaid.FEAR_LATER, EffectSaid.FEAR_FOR_OTHERS, EffectSaid.DISTURBED)) {
            Reply recorded = EffectSaid.recorded(item, incident);
            if (recorded == Reply.YES || recorded == Reply.NO) {
                facts.add(new EffectRecorded(conduct.about(), item, recorded, incident.id(), List.of(at)));
            }
        }
    }

    private void disturbed(String by, @Nullable Reply reply, boolean disputed, Incident incident, Entry at) {
        if (reply != null) {
            Reply counted = disputed && reply == Reply.YES ? Reply.NOT_KNOWN : reply;
            facts.add(new Disturbed(conduct.about(), by, counted, incident.id(), List.of(at)));
        }
    }

    private boolean disputed(String item, Incident incident, Entry at) {
        return EffectSaid.of(item, incident, at, conduct, caseFile).disputed();
    }

    private void answeredFearLater() {
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            if (answer.item().equals(EffectSaid.FEAR_LATER)
                    && answer.value() == Reply.YES
                    && answer.incident() != null
                    && !deniedLater(answer.incident())
                    && conduct.concerns(answer, caseFile)) {
                facts.add(new FearLater(conduct.about(), answer.incident(), Pointer.to(answer.id(), "answers", i)));
            }
        }
    }

    private boolean deniedLater(String incident) {
        for (int i = 0; i < conduct.incidents().size(); i++) {
            if (conduct.incidents().get(i).id().equals(incident)) {
                return disputed(
                        EffectSaid.FEAR_LATER,
                        conduct.incidents().get(i),
                        conduct.entries().get(i));
            }
        }
        return false;
    }
}
