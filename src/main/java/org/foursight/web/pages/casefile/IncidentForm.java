package org.foursight.web.pages.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Behaviour;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.casefile.Effect;
import org.foursight.casefile.Incident;
import org.foursight.web.http.Json;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.WhenFields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of an incident: what it offers, what it is filled with, and what becomes of it. */
public final class IncidentForm {

    /** What was done. */
    public static final List<Option> BEHAVIOURS = Choices.behaviours();
    /** Replies of a victim. */
    public static final List<Option> REPLIES = Choices.replies(true);
    /** What an entry rests on. */
    public static final List<Option> BASES = Choices.bases();

    private IncidentForm() {}

    /** Return a form filled with an incident. */
    static Form of(Incident incident) {
        Form form = WhenFields.put(Form.blank(), incident.when())
                .put("summary", incident.summary())
                .putAll("behaviours", incident.behaviours())
                .put("otherReason", incident.otherReason())
                .put("basis", incident.basis());
        Effect effect = incident.effect();
        if (effect != null) {
            form.put("fearOfViolence", effect.fearOfViolence())
                    .put("alarm", effect.alarm())
                    .put("distress", effect.distress());
        }
        IncidentPeople.put(form, incident);
        return IncidentDetails.put(form, incident);
    }

    /** Read a form into an incident, keeping what the form does not ask; says in the form what is wrong. */
    static void read(Form form, ObjectNode incident, CaseFile file, LocalDate today) {
        WhenFields.read(form, incident, "the incident", today);
        form.require("summary", "Describe what happened");
        form.choose("behaviours", BEHAVIOURS, "Select at least one thing that was done");
        if (form.has("behaviours", Behaviour.OTHER_ASSOCIATED.toString())) {
            form.require("otherReason", "Say why the act is associated with stalking");
        }
        IncidentPeople.read(form, incident, file);
        form.choose("basis", BASES, "Select what this is based on, or ‘Not recorded’");
        IncidentDetails.read(form, incident, today);
        if (form.isWrong()) {
            return;
        }
        incident.put("summary", form.value("summary")).put("basis", form.value("basis"));
        ArrayNode done = incident.putArray("behaviours");
        form.all("behaviours").stream().distinct().forEach(done::add);
        if (!form.value("otherReason").isEmpty()) {
            incident.put("otherReason", form.value("otherReason"));
        }
        for (String asked : List.of("fearOfViolence", "alarm", "distress")) {
            if (REPLIES.stream().anyMatch(reply -> form.has(asked, reply.value()))) {
                ObjectNode effect =
                        incident.path("effect") instanceof ObjectNode known ? known : incident.putObject("effect");
                effect.put(asked, form.value(asked));
            }
        }
    }

    /** Return another incident of the same date and behaviours, in words; empty when there is none. */
    static String twin(CaseFile file, ObjectNode incident) {
        String when = incident.path("when").toString();
        String done = incident.path("behaviours").toString();
        JsonNode all = Json.read(new String(CaseFileReader.standard().write(file), UTF_8));
        for (JsonNode other : all.path("incidents")) {
            if (!other.path("id").equals(incident.path("id"))
                    && !other.path("when").has("notKnown")
                    && other.path("when").toString().equals(when)
                    && other.path("behaviours").toString().equals(done)) {
                return other.path("summary").asString("");
            }
        }
        return "";
    }
}
