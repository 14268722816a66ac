package org.foursight.web.pages.casefile;

import org.foursight.web.pages.desk.Form;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The threats and the evidence of an incident, a line each; a line without a kind is left out. */
final class IncidentLines {

    private IncidentLines() {}

    static void read(Form form, ObjectNode incident) {
        ArrayNode threats = incident.putArray("threats");
        ArrayNode evidence = incident.putArray("evidence");
        for (int line = 0; line < IncidentDetails.lines(form, "threat"); line++) {
            String name = "threat-" + line;
            if (!form.value(name).isEmpty()) {
                form.choose(name, IncidentDetails.THREATS, "Select what was threatened");
                ObjectNode threat = threats.addObject().put("kind", form.value(name));
                words(form, threat, "words", name + "-words");
            } else if (!form.value(name + "-words").isEmpty()) {
                form.refuse(name, "Select what was threatened, or clear its words");
            }
        }
        for (int line = 0; line < IncidentDetails.lines(form, "evidence"); line++) {
            String name = "evidence-" + line;
            String kind = form.value(name);
            if (kind.matches("[A-Za-z][A-Za-z0-9-]{0,60}")) {
                ObjectNode one = evidence.addObject().put("kind", kind);
                if (!form.value(name + "-held").isEmpty()) {
                    form.choose(name + "-held", IncidentDetails.HELD, "Select whether it is held");
                    one.put("held", form.has(name + "-held", "true"));
                }
                words(form, one, "note", name + "-note");
            } else if (!(kind + form.value(name + "-held") + form.value(name + "-note")).isEmpty()) {
                form.refuse(name, "Select what kind of evidence it is, or clear what is beside it");
            }
        }
    }

    private static void words(Form form, ObjectNode into, String field, String name) {
        if (!form.value(name).isEmpty()) {
            into.put(field, form.value(name));
        }
    }
}
