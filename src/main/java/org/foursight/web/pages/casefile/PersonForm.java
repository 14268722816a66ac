package org.foursight.web.pages.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casefile.Relationship;
import org.foursight.casefile.When;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Dates;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of a victim or suspect: a field left empty leaves what is recorded; ‘Not recorded’ takes it out. */
public final class PersonForm {

    private static final String NOT_RECORDED = "notRecorded";
    private static final Option NONE = Option.of(NOT_RECORDED, "Not recorded");

    /** What a victim is. */
    public static final List<Option> KINDS =
            Stream.concat(NewCase.KINDS.stream(), Stream.of(NONE)).toList();
    /** How old a victim is. */
    public static final List<Option> VICTIM_AGES =
            List.of(Option.of("under18", "Under 18"), Option.of("adult", "18 or over"), NONE);
    /** How old a suspect is. */
    public static final List<Option> SUSPECT_AGES = List.of(
            Option.of("under10", "Under 10"), Option.of("10to17", "10 to 17"), Option.of("adult", "18 or over"), NONE);
    /** Whether police know who a suspect is. */
    public static final List<Option> IDENTIFIED = List.of(Option.of("true", "Yes"), Option.of("false", "No"), NONE);

    private static final int LONGEST_AREA = 200;

    private PersonForm() {}

    /** Return a form filled with a person and what is between them and others. */
    static Form of(JsonNode person, List<Relationship> relations) {
        Form form = Form.blank().put("area", person.path("area").asString(""));
        for (String field : List.of("kind", "ageBand", "identified")) {
            form.put(field, person.has(field) ? person.path(field).asString() : NOT_RECORDED);
        }
        for (Relationship relation : relations) {
            String name = "relation-" + relation.id();
            form.put(name, relation.kind());
            When separated = relation.separated();
            if (separated != null) {
                Dates.put(form, name + "-ended", separated.on());
                YearMonth month = separated.month();
                if (month != null) {
                    form.put(name + "-ended-month", month.getMonthValue()).put(name + "-ended-year", month.getYear());
                }
            }
        }
        return PersonNeeds.put(form, person);
    }

    /** Read a form into a person; says in the form what is wrong. */
    static void read(Form form, ObjectNode person, boolean victim, Work work) {
        if (victim) {
            word(form, person, "kind", KINDS);
            word(form, person, "ageBand", VICTIM_AGES);
        } else {
            word(form, person, "identified", IDENTIFIED);
            if (person.has("identified")) {
                person.put("identified", person.path("identified").asString().equals("true"));
            }
            word(form, person, "ageBand", SUSPECT_AGES);
        }
        if (form.value("area").length() > LONGEST_AREA) {
            form.refuse("area", "The area must be " + LONGEST_AREA + " characters or fewer");
        } else if (form.has("area-out", "yes")) {
            person.remove("area");
        } else if (!form.value("area").isEmpty()) {
            person.put("area", form.value("area"));
        }
        PersonNeeds.read(form, person, work);
    }

    private static void word(Form form, ObjectNode person, String name, List<Option> options) {
        if (form.value(name).isEmpty()) {
            return;
        }
        form.choose(name, options, "Select one of these");
        person.remove(name);
        if (!form.has(name, NOT_RECORDED)) {
            person.put(name, form.value(name));
        }
    }

    /** Read what is between a person and others; return what changes, by its place in the case file. */
    static Map<String, String> relations(Form form, Work work, String person, LocalDate today) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (JsonNode known : Json.read(work.body()).path("relationships")) {
            ObjectNode relation = (ObjectNode) known;
            String name = "relation-" + relation.path("id").asString("");
            if (!relation.path("victim").asString("").equals(person)
                    && !relation.path("suspect").asString("").equals(person)) {
                continue;
            }
            String before = Json.text(relation);
            if (!form.value(name).isEmpty()) {
                form.choose(name, Choices.relationships(), "Select how they know each other, or ‘Not known’");
                relation.put("kind", form.value(name));
            }
            ended(form, relation, name + "-ended", today);
            if (!Json.text(relation).equals(before)) {
                changed.put("/relationships/" + relation.path("id").asString(""), Json.text(relation));
            }
        }
        return changed;
    }

    private static void ended(Form form, ObjectNode relation, String name, LocalDate today) {
        if (form.has(name + "-out", "yes")) {
            relation.remove("separated");
        } else if (!Dates.isBlank(form, name) && form.value(name + "-day").isEmpty()) {
            YearMonth month = Dates.month(form, name, "month it ended", today);
            relation.putObject("separated").put("month", String.valueOf(month));
        } else if (!Dates.isBlank(form, name)) {
            LocalDate day = Dates.past(form, name, "day it ended", today);
            ObjectNode before = relation.path("separated") instanceof ObjectNode known ? known : null;
            if (before == null || !before.path("on").asString("").equals(String.valueOf(day))) {
                relation.putObject("separated").put("on", String.valueOf(day));
            }
        }
    }
}
