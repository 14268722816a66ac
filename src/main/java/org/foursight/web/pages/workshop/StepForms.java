package org.foursight.web.pages.workshop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Status;
import org.foursight.sources.Element;
import org.foursight.training.Building;
import org.foursight.training.Plan;
import org.foursight.training.Step;
import org.foursight.training.Stop;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.jspecify.annotations.Nullable;

/** Reads the forms of the page on which a plan is built. */
final class StepForms {

    private static final List<String> ASKED = List.of("four", "offence", "element", "limb", "spo", "redFlag");
    private static final int LONGEST = 1_000;

    private StepForms() {}

    /** Return what a stop can ask about. */
    static List<Option> abouts(List<Element> elements) {
        return elements.stream()
                .filter(element -> ASKED.contains(element.kind())
                        || element.id().startsWith("summary-only")
                        || element.id().startsWith("spo-time")
                        || element.id().startsWith("aggravated"))
                .map(element -> Option.of(element.id(), element.label()))
                .toList();
    }

    static List<Option> pairs(CaseFile caseFile) {
        return caseFile.victims().stream()
                .flatMap(victim -> caseFile.suspects().stream()
                        .map(suspect ->
                                Option.of(victim.id() + "~" + suspect.id(), victim.id() + " and " + suspect.id())))
                .toList();
    }

    /** Put what a plan says into the form of its heading. */
    static void fill(Form form, Plan plan) {
        form.put("title", plan.title())
                .put("aim", plan.aim())
                .put("minutes", plan.minutes())
                .put("note", plan.forTrainer())
                .put("catch", plan.toCatch());
    }

    /** Return a plan as a form changes it; says in the form what is wrong, and then returns the plan as it was. */
    static Plan changed(Plan plan, Form form) {
        return switch (form.value("part")) {
            case "heading" -> heading(plan, form);
            case "facts" -> facts(plan, form);
            case "told" -> told(plan, form);
            case "stop" -> stop(plan, form);
            default -> {
                form.refuse("go", "Nothing was changed");
                yield plan;
            }
        };
    }

    private static Plan heading(Plan plan, Form form) {
        needed(form, "title", "Enter a title");
        needed(form, "aim", "Enter what the room can do afterwards");
        brief(form, "note");
        brief(form, "catch");
        int minutes = form.number("minutes");
        if (minutes < 1 || minutes > 480) {
            form.refuse("minutes", "Minutes must be a number from 1 to 480");
        }
        return form.isWrong()
                ? plan
                : plan.headed(
                        form.value("title"), form.value("aim"), minutes, words(form, "note"), words(form, "catch"));
    }

    private static Plan facts(Plan plan, Form form) {
        brief(form, "facts-note");
        if (form.all("facts").isEmpty()) {
            form.refuse("facts", "Choose the facts that this step shows");
        }
        Step step = new Step(
                form.all("facts"),
                form.has("left-out", "yes") ? Boolean.TRUE : null,
                null,
                null,
                words(form, "facts-note"));
        return form.isWrong() ? plan : Building.added(plan, step);
    }

    private static Plan told(Plan plan, Form form) {
        needed(form, "told", "Enter the fact in words");
        brief(form, "told-note");
        return form.isWrong() ? plan : Building.added(plan, Step.told(form.value("told"), words(form, "told-note")));
    }

    private static Plan stop(Plan plan, Form form) {
        needed(form, "question", "Enter the question to the room");
        needed(form, "why", "Enter the reason for the model answer");
        brief(form, "stop-note");
        form.require("about", "Choose what the question is about");
        Map<Status, String> options = new EnumMap<>(Status.class);
        Status model = null;
        for (Status answer : Stop.ANSWERS) {
            brief(form, "option-" + answer);
            if (!form.value("option-" + answer).isBlank()) {
                options.put(answer, form.value("option-" + answer));
            }
            model = form.has("model", answer.name()) ? answer : model;
        }
        if (model == null) {
            form.refuse("model", "Choose the model answer");
        }
        if (form.isWrong() || model == null) {
            return plan;
        }
        Stop stop = new Stop(
                Building.freeId(plan),
                form.value("about"),
                words(form, "pair"),
                form.value("question"),
                options,
                model,
                form.value("why"),
                List.of());
        return Building.added(plan, Step.at(stop, words(form, "stop-note")));
    }

    private static @Nullable String words(Form form, String field) {
        return form.value(field).isBlank() ? null : form.value(field);
    }

    private static void needed(Form form, String field, String message) {
        form.require(field, message);
        brief(form, field);
    }

    private static void brief(Form form, String field) {
        if (form.value(field).length() > LONGEST) {
            form.refuse(field, "The text must be 1,000 characters or fewer");
        }
    }
}
