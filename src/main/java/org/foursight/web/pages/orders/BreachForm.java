package org.foursight.web.pages.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.Breach;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.facts.Words;
import org.foursight.web.http.Json;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.EntryFields;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.WhenFields;
import tools.jackson.databind.node.ObjectNode;

/** The form of a breach: a field left empty leaves what is recorded; ‘Not recorded’ takes it out. */
public final class BreachForm {

    private static final String NOT_RECORDED = EntryFields.NOT_RECORDED;
    private static final int SHORT = 80;

    /** Whether an excuse is recorded. */
    public static final List<Option> EXCUSED =
            List.of(Option.of("yes", "Yes (say what it is below)"), Option.of(NOT_RECORDED, "None is recorded"));

    private BreachForm() {}

    /** Return the incidents that can have been the breach. */
    public static List<Option> incidents(CaseFile file) {
        return Stream.concat(
                        Stream.of(Option.of(NOT_RECORDED, "None: it is not recorded as an incident")),
                        file.incidents().stream().map(BreachForm::incident))
                .toList();
    }

    private static Option incident(Incident incident) {
        String words = PlainText.brief(incident.summary());
        return Option.of(
                incident.id(),
                Words.when(incident.when()) + ": "
                        + (words.length() > SHORT ? words.substring(0, words.offsetByCodePoints(0, 40)) + "…" : words));
    }

    /** Return a form filled with a breach. */
    static Form of(Breach breach) {
        return WhenFields.put(Form.blank(), breach.when())
                .put("incident", breach.incident() == null ? NOT_RECORDED : breach.incident())
                .put("summary", breach.summary())
                .put("excused", breach.excuse() == null ? null : "yes")
                .put("excuse", breach.excuse())
                .put("basis", breach.basis());
    }

    /** Read a form into a breach; says in the form what is wrong. */
    static void read(Form form, ObjectNode breach, ObjectNode file, CaseFile known, LocalDate today) {
        String chosen = form.value("incident");
        if (!chosen.isEmpty()) {
            form.choose("incident", incidents(known), "Select one of the incidents, or ‘None’");
            breach.remove("incident");
            if (!chosen.equals(NOT_RECORDED)) {
                breach.put("incident", chosen);
            }
        }
        when(form, breach, file, chosen, today);
        summary(form, breach, known, chosen);
        excuse(form, breach);
        EntryFields.basis(form, breach);
    }

    /** A breach is dated like its incident unless another date is given. */
    private static void when(Form form, ObjectNode breach, ObjectNode file, String incident, LocalDate today) {
        if (form.value("precision").isEmpty() && breach.has("when")) {
            return;
        }
        if (form.value("precision").isEmpty() && !incident.isEmpty() && !incident.equals(NOT_RECORDED)) {
            file.path("incidents").forEach(one -> {
                if (one.path("id").asString("").equals(incident)) {
                    breach.set("when", Json.read(one.path("when").toString()));
                }
            });
            return;
        }
        WhenFields.read(form, breach, "the breach", today);
    }

    private static void summary(Form form, ObjectNode breach, CaseFile known, String incident) {
        if (!form.value("summary").isEmpty()) {
            breach.put("summary", form.value("summary"));
        } else if (!breach.has("summary")) {
            known.incidents().stream()
                    .filter(one -> one.id().equals(incident))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> breach.put("summary", one.summary()),
                            () -> form.require("summary", "Say what was done, or select the incident"));
        }
    }

    private static void excuse(Form form, ObjectNode breach) {
        String typed = form.value("excuse");
        if (!form.value("excused").isEmpty()) {
            form.choose("excused", EXCUSED, "Select whether an excuse is recorded");
        }
        if (form.has("excused", NOT_RECORDED)) {
            if (!typed.isEmpty() && !typed.equals(breach.path("excuse").asString(""))) {
                form.refuse("excused", "Select ‘Yes’, or clear the excuse");
            }
            breach.remove("excuse");
        } else if (!typed.isEmpty()) {
            breach.put("excuse", typed);
        } else if (form.has("excused", "yes") && !breach.has("excuse")) {
            form.refuse("excuse", "Say what the excuse is");
        }
    }
}
