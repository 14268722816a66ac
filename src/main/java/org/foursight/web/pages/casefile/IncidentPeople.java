package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Order;
import org.foursight.casefile.Suspect;
import org.foursight.casefile.Victim;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whom an incident has to do with: what the form offers, of the people and orders of one case.
 *
 * @param by who may have done it
 * @param towards whom it may have been aimed at
 * @param orders which orders it may have broken
 */
public record IncidentPeople(List<Option> by, List<Option> towards, List<Option> orders) {

    private static final String NOT_KNOWN = "notKnown";
    private static final String PROCURED = "for:";
    private static final String SELF = "by:";

    static IncidentPeople of(CaseFile file) {
        List<Option> by = new ArrayList<>();
        boolean one = file.suspects().size() == 1;
        for (Suspect suspect : file.suspects()) {
            String who = one ? "The suspect" : "Suspect " + suspect.id();
            by.add(Option.of(SELF + suspect.id(), who));
            by.add(Option.of(
                    PROCURED + suspect.id(),
                    "Somebody else, for " + Character.toLowerCase(who.charAt(0)) + who.substring(1)));
        }
        by.add(Option.of(NOT_KNOWN, "Not known"));
        return new IncidentPeople(
                by,
                file.victims().stream()
                        .map(Victim::id)
                        .map(id -> Option.of(id, "Victim " + id))
                        .toList(),
                file.orders().stream().map(IncidentPeople::order).toList());
    }

    private static Option order(Order order) {
        return Option.of(order.id(), Choices.order(order.kind()) + ", against suspect " + order.against());
    }

    /** Tell whether there is more than one victim to choose from. */
    public boolean severalVictims() {
        return towards.size() > 1;
    }

    /** Put into a form whom an incident has to do with. */
    static void put(Form form, Incident incident) {
        form.put("by", NOT_KNOWN).putAll("towards", incident.towards());
        if (incident.by() != null) {
            form.put("by", SELF + incident.by());
        } else if (incident.procuredBy() != null) {
            form.put("by", PROCURED + incident.procuredBy());
        }
    }

    /** Read from a form whom an incident has to do with. */
    static void read(Form form, ObjectNode incident, CaseFile file) {
        IncidentPeople people = of(file);
        form.choose("by", people.by(), "Select who did it, or ‘Not known’");
        if (people.severalVictims()) {
            form.choose("towards", people.towards(), "Select at least one victim it was aimed at");
            ArrayNode towards = incident.putArray("towards");
            form.all("towards").stream().distinct().forEach(towards::add);
        } else if (!incident.has("towards")) {
            incident.putArray("towards").add(people.towards().get(0).value());
        }
        String who = form.value("by");
        incident.remove(List.of("by", "procuredBy"));
        if (who.startsWith(SELF)) {
            incident.put("by", who.substring(SELF.length()));
        } else if (who.startsWith(PROCURED)) {
            incident.put("procuredBy", who.substring(PROCURED.length()));
        }
    }
}
