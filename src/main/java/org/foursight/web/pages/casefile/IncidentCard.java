package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Effect;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Reply;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.Choices;
import org.jspecify.annotations.Nullable;

/**
 * An incident as a list shows it.
 *
 * @param id its id
 * @param title date and behaviour
 * @param people who did it to whom; empty where there is one victim and one suspect
 * @param summary what happened
 * @param effect effect on the victim
 * @param basis what it rests on
 */
public record IncidentCard(String id, String title, String people, String summary, String effect, String basis) {

    private static final String EACH = "Each victim is asked on their own, under “Effect on the victim”";

    static IncidentCard of(Incident incident, CaseFile file) {
        return new IncidentCard(
                incident.id(),
                Choices.incident(incident),
                Choices.people(incident, file),
                incident.summary(),
                incident.towards().size() > 1 ? EACH : effect(incident.effect()),
                Choices.basis(incident.basis()));
    }

    private static String effect(@Nullable Effect effect) {
        List<String> parts = new ArrayList<>();
        if (effect != null) {
            add(parts, "fear of violence", effect.fearOfViolence());
            add(parts, "alarm", effect.alarm());
            add(parts, "distress", effect.distress());
        }
        return parts.isEmpty() ? "Not asked yet" : Choices.capital(String.join("; ", parts));
    }

    private static void add(List<String> parts, String what, @Nullable Reply reply) {
        if (reply != null) {
            parts.add(what + ": " + Choices.reply(reply).toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** Return the beginning of what happened. */
    public String brief() {
        return PlainText.brief(summary);
    }
}
