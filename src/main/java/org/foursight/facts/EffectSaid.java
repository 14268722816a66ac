package org.foursight.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Effect;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Reply;
import org.jspecify.annotations.Nullable;

/** What is said of one effect of one incident, by the entry of the incident and by answers about it. */
final class EffectSaid {

    static final String FEAR = "fear-of-violence";
    static final String FEAR_LATER = "fear-at-some-time";
    static final String FEAR_FOR_OTHERS = "fear-for-others";
    static final String DISTURBED = "alarm-or-distress";

    private final Set<Reply> replies = EnumSet.noneOf(Reply.class);
    private final List<Entry> yes = new ArrayList<>();
    private final List<Entry> asked = new ArrayList<>();

    private EffectSaid() {}

    static EffectSaid of(String item, Incident incident, Entry at, Conduct conduct, CaseFile caseFile) {
        EffectSaid said = new EffectSaid();
        Reply recorded = recorded(item, incident);
        if (recorded != null) {
            said.add(recorded, at);
        }
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            if (answer.questionnaire().equals("effect-on-victim")
                    && answer.item().equals(item)
                    && incident.id().equals(answer.incident())
                    && conduct.concerns(answer, caseFile)) {
                said.add(answer.value(), Pointer.entry(answer.id(), "answers", i));
            }
        }
        return said;
    }

    private void add(Reply reply, Entry at) {
        replies.add(reply);
        if (reply == Reply.YES) {
            yes.add(at);
        }
        if (reply == Reply.YES || reply == Reply.NO) {
            asked.add(at);
        }
    }

    /** Return the recorded effect; null too when it was aimed at several victims, for it does not say on which. */
    static @Nullable Effect effect(Incident incident) {
        return incident.towards().size() == 1 ? incident.effect() : null;
    }

    /** Return what the entry of the incident itself says; null when it says nothing. */
    static @Nullable Reply recorded(String item, Incident incident) {
        Effect effect = effect(incident);
        if (effect == null) {
            return null;
        }
        return switch (item) {
            case FEAR -> effect.fearOfViolence();
            case FEAR_LATER ->
                effect.fearTiming() == null ? null : effect.fearTiming().equals("atSomeTime") ? Reply.YES : Reply.NO;
            case FEAR_FOR_OTHERS -> effect.fearForOthers().isEmpty() ? null : Reply.YES;
            default -> either(effect.alarm(), effect.distress());
        };
    }

    private static @Nullable Reply either(@Nullable Reply alarm, @Nullable Reply distress) {
        if (alarm == Reply.YES || distress == Reply.YES) {
            return Reply.YES;
        }
        return alarm == Reply.NO && distress == Reply.NO ? Reply.NO : null;
    }

    /** Say whether somebody says yes. */
    boolean somebodySaysYes() {
        return replies.contains(Reply.YES);
    }

    /** Say whether one entry says yes and another no, so that neither counts. */
    boolean disputed() {
        return replies.contains(Reply.YES) && replies.contains(Reply.NO);
    }

    /** Say whether there was the effect, and nothing says the contrary. */
    boolean shown() {
        return somebodySaysYes() && !disputed();
    }

    /** Say whether there was no such effect: asked, denied, and nothing else said. */
    boolean excluded() {
        return replies.equals(EnumSet.of(Reply.NO));
    }

    /** Return the entries that say yes. */
    List<Entry> yes() {
        return yes;
    }

    /** Return the entries that say yes or no. */
    List<Entry> asked() {
        return asked;
    }
}
