package org.foursight.web.pages.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Warning;
import org.foursight.casefile.WarningBy;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.WhenFields;
import tools.jackson.databind.node.ObjectNode;

/** The form of a time at which a suspect was told that it is unwanted; a note left empty stays as it was. */
public final class WarningForm {

    /** Who can have told the suspect. */
    public static final List<Option> BY =
            Stream.of(WarningBy.values()).map(by -> Option.of(by, words(by))).toList();

    private WarningForm() {}

    /** Return who told the suspect, in words. */
    static String words(WarningBy by) {
        return switch (by) {
            case VICTIM -> "The victim";
            case THIRD_PARTY -> "Somebody for the victim";
            case POLICE -> "Police, in any form";
            case COURT -> "A court, by an order or a condition served";
        };
    }

    /** Return a form filled with what is recorded. */
    static Form of(Warning warning) {
        return WhenFields.put(Form.blank(), warning.when())
                .put("victim", warning.victim())
                .put("suspect", warning.suspect())
                .put("by", warning.by())
                .put("note", warning.note())
                .put("basis", warning.basis());
    }

    /** Read a form into a warning; says in the form what is wrong. */
    static void read(Form form, ObjectNode warning, CaseFile file, LocalDate today) {
        OrderForm.person(form, warning, "suspect", OrderForm.suspects(file), "Select the suspect who was told");
        OrderForm.person(
                form,
                warning,
                "victim",
                OrderForm.everyVictim(file),
                "Select the victim whom the suspect was told to leave alone");
        OrderForm.word(form, warning, "by", BY, "Select who told the suspect");
        WhenFields.read(form, warning, "telling the suspect", today);
        if (!form.value("note").isEmpty()) {
            warning.put("note", form.value("note"));
        }
        OrderForm.word(form, warning, "basis", Choices.bases(), "Select what this is based on");
    }
}
