package org.foursight.web.pages.casefile;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Channel;
import org.foursight.casefile.Effect;
import org.foursight.casefile.Evidence;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Place;
import org.foursight.casefile.Threat;
import org.foursight.casefile.ThreatKind;
import org.foursight.casefile.Times;
import org.foursight.web.pages.desk.CaseWords;
import org.foursight.web.pages.desk.Dates;
import org.foursight.web.pages.desk.EntryFields;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of an incident that may be left out: how, where, how often, threats, evidence, and when it was reported. */
public final class IncidentDetails {

    /** How it reached the victim. */
    public static final List<Option> CHANNELS = CaseWords.options(Channel.values());
    /** Where it happened. */
    public static final List<Option> PLACES = CaseWords.options(Place.values());
    /** What was threatened. */
    public static final List<Option> THREATS = CaseWords.options(ThreatKind.values());
    /** What can be evidence of it. */
    public static final List<Option> EVIDENCE = CaseWords.options("Evidence");
    /** Whether police hold it. */
    public static final List<Option> HELD = List.of(Option.of("true", "Held"), Option.of("false", "Not held yet"));
    /** When violence was feared. */
    public static final List<Option> FEARED =
            List.of(Option.of("then", "On this occasion"), Option.of("atSomeTime", "At some time"));

    /** So many lines more than are filled in. */
    private static final int SPARE = 2;

    private static final int MOST_LINES = 40;

    private IncidentDetails() {}

    /** Return how many lines for threats or evidence a form has. */
    public static int lines(Form form, String name) {
        return Math.min(MOST_LINES, Math.max(form.number(name + "-lines"), 0) + SPARE);
    }

    /** Return the kinds of evidence to choose from, with one that stands there already. */
    public static List<Option> evidence(String there) {
        return EntryFields.with(EVIDENCE, there);
    }

    /** Put the parts of an incident into a form. */
    static Form put(Form form, Incident incident) {
        form.put("channel", incident.channel())
                .put("place", incident.place())
                .put("knownUnwanted", incident.knownUnwanted())
                .put("reportReference", incident.reportReference());
        Dates.put(form, "reported", incident.reportedOn());
        Times times = incident.times();
        if (times != null) {
            form.put("acts", times.acts()).put("occasions", times.occasions());
        }
        Effect effect = incident.effect();
        if (effect != null) {
            form.put("fearTiming", effect.fearTiming()).put("fearForOthers", String.join("\n", effect.fearForOthers()));
        }
        int line = 0;
        for (Threat threat : incident.threats()) {
            form.put("threat-" + line, threat.kind()).put("threat-" + line++ + "-words", threat.words());
        }
        form.put("threat-lines", line);
        line = 0;
        for (Evidence one : incident.evidence()) {
            form.put("evidence-" + line, one.kind())
                    .put("evidence-" + line + "-held", one.held())
                    .put("evidence-" + line++ + "-note", one.note());
        }
        return form.put("evidence-lines", line);
    }

    /** Read the parts of an incident; what is left blank is not recorded. */
    static void read(Form form, ObjectNode incident, LocalDate today) {
        chosen(form, incident, "channel", CHANNELS);
        chosen(form, incident, "place", PLACES);
        text(form, incident, "knownUnwanted", form.value("knownUnwanted"));
        EntryFields.reference(form, "reportReference");
        text(form, incident, "reportReference", form.value("reportReference"));
        @Nullable
        LocalDate reported =
                Dates.isBlank(form, "reported") ? null : Dates.past(form, "reported", "day it was reported", today);
        text(form, incident, "reportedOn", reported == null ? "" : reported.toString());
        ObjectNode times = incident.putObject("times");
        count(form, times, "acts", "How often it was done", 100_000);
        count(form, times, "occasions", "The number of occasions", 10_000);
        IncidentLines.read(form, incident);
        effect(form, incident);
        incident.properties().stream()
                .filter(part -> part.getValue().isContainer() && part.getValue().isEmpty())
                .map(java.util.Map.Entry::getKey)
                .toList()
                .forEach(incident::remove);
    }

    private static void effect(Form form, ObjectNode incident) {
        ObjectNode effect = incident.path("effect") instanceof ObjectNode known ? known : incident.putObject("effect");
        chosen(form, effect, "fearTiming", FEARED);
        ArrayNode others = effect.putArray("fearForOthers");
        form.value("fearForOthers")
                .lines()
                .map(String::strip)
                .filter(who -> !who.isEmpty())
                .forEach(who -> {
                    if (who.length() > 200) {
                        form.refuse("fearForOthers", "Each line must be 200 characters or fewer");
                    }
                    others.add(who);
                });
        if (others.isEmpty()) {
            effect.remove("fearForOthers");
        }
    }

    private static void count(Form form, ObjectNode times, String name, String called, int most) {
        int number = form.number(name);
        if (!form.value(name).isEmpty() && (number < 1 || number > most)) {
            form.refuse(name, called + " must be a whole number from 1 to " + most);
        } else if (number > 0) {
            times.put(name, number);
        }
    }

    /** Put one of the options into an object, or nothing for none. */
    static void chosen(Form form, ObjectNode into, String name, List<Option> options) {
        if (!form.value(name).isEmpty()) {
            form.choose(name, options, "Select one of the list");
        }
        text(form, into, name, form.value(name));
    }

    private static void text(Form form, ObjectNode into, String name, String value) {
        if (value.isEmpty() || form.problem(name).isPresent()) {
            into.remove(name);
        } else {
            into.put(name, value);
        }
    }
}
