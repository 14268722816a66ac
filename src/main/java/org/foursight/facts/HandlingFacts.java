package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Decision;
import org.foursight.casefile.Effect;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Reply;
import org.foursight.sources.NeverAdvice;
import org.foursight.sources.NeverAdviceList;
import org.jspecify.annotations.Nullable;

/** Facts about what was advised, left unasked or left without an author. */
final class HandlingFacts {

    private static final NeverAdviceList NEVER = NeverAdviceList.load();

    private HandlingFacts() {}

    static void derive(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        String about = conduct.about();
        for (int i = 0; i < caseFile.decisions().size(); i++) {
            Decision logged = caseFile.decisions().get(i);
            for (NeverAdvice never : NEVER.in(logged.text())) {
                facts.add(new NeverAdvised(
                        about,
                        never.code(),
                        never.what(),
                        never.instead(),
                        logged.id(),
                        logged.kind(),
                        Pointer.to(logged.id(), "decisions", i)));
            }
        }
        for (int i = 0; i < caseFile.incidents().size(); i++) {
            Incident incident = caseFile.incidents().get(i);
            if (incident.conductOf() == null
                    && incident.towards().contains(conduct.pair().victim())) {
                facts.add(new AuthorNotKnown(about, incident.id(), Pointer.to(incident.id(), "incidents", i)));
            }
        }
        for (int i = 0; i < conduct.incidents().size(); i++) {
            unasked(
                    caseFile,
                    conduct,
                    conduct.incidents().get(i),
                    List.of(conduct.entries().get(i)),
                    facts);
        }
    }

    private static void unasked(
            CaseFile caseFile, Conduct conduct, Incident incident, List<Entry> at, List<Fact> facts) {
        Effect effect = incident.effect();
        if (!said(effect == null ? null : effect.fearOfViolence())
                && !answered(caseFile, conduct, incident, "fear-of-violence", false)) {
            facts.add(new EffectNotAsked(conduct.about(), "fear of violence", incident.id(), at));
        }
        if (!said(effect == null ? null : effect.alarm())
                && !said(effect == null ? null : effect.distress())
                && !answered(caseFile, conduct, incident, "alarm-or-distress", true)) {
            facts.add(new EffectNotAsked(conduct.about(), "alarm or distress", incident.id(), at));
        }
    }

    private static boolean answered(
            CaseFile caseFile, Conduct conduct, Incident incident, String item, boolean orForTheCase) {
        for (Answer answer : caseFile.answers()) {
            boolean same = incident.id().equals(answer.incident()) || orForTheCase && answer.incident() == null;
            if (same
                    && answer.questionnaire().equals("effect-on-victim")
                    && answer.item().equals(item)
                    && said(answer.value())
                    && conduct.concerns(answer, caseFile)) {
                return true;
            }
        }
        return false;
    }

    private static boolean said(@Nullable Reply reply) {
        return reply != null && reply != Reply.NOT_KNOWN;
    }
}
