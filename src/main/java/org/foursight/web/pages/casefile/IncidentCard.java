package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.List;
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
 * @param summary what happened
 * @param effect effect on the victim
 * @param basis what it rests on
 */
public record IncidentCard(String id, String title, String summary, String effect, String basis) {

    static IncidentCard of(Incident incident) {
        return new IncidentCard(
                incident.id(),
                Choices.incident(incident),
                incident.summary(),
                effect(incident.effect()),
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
