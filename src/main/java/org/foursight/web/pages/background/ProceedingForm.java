package org.foursight.web.pages.background;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Step;
import org.foursight.web.pages.desk.CaseList;
import org.foursight.web.pages.desk.CaseWords;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.EntryCard;
import org.foursight.web.pages.desk.EntryCard.Row;
import org.foursight.web.pages.desk.EntryFields;
import org.foursight.web.pages.desk.EntryKind;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.KnownDay;
import org.foursight.web.pages.desk.Option;
import tools.jackson.databind.node.ObjectNode;

/** Steps of custody and of proceedings, past or to come: what the pages show and ask. */
public final class ProceedingForm extends EntryKind<Step> {

    /** Whether it took place; what is still to come is not one that did not. */
    public static final List<Option> HAPPENED = CaseWords.options("Happened");

    private static final String DONE = "done";

    /** Make it. */
    public ProceedingForm() {
        super(CaseList.PROCEEDINGS, "background", "kind");
    }

    @Override
    protected List<Option> suspects(CaseFile file) {
        return EntryFields.suspectsOrNotRecorded(file);
    }

    @Override
    protected EntryCard card(Step step, CaseFile file) {
        return EntryCard.of(
                step.id(),
                Choices.proceeding(step),
                Row.of("Has it taken place?", Option.label(HAPPENED, happened(step))),
                Row.of(
                        "Suspect",
                        file.suspects().size() == 1
                                ? ""
                                : Objects.requireNonNullElse(step.suspect(), EntryFields.NOT_RECORDED_WHICH)),
                Row.typed("Note", Objects.requireNonNullElse(step.note(), "")));
    }

    private static String happened(Step step) {
        return step.done() == null ? EntryFields.NOT_RECORDED : step.done().toString();
    }

    @Override
    protected Form form(Step step) {
        Form form = Form.blank()
                .put("kind", step.kind())
                .put(DONE, happened(step))
                .put("suspect", Objects.requireNonNullElse(step.suspect(), EntryFields.NOT_RECORDED))
                .put("note", step.note());
        return KnownDay.put(form, "known", "on", step.on());
    }

    @Override
    protected void read(Form form, ObjectNode step, CaseFile file, LocalDate today) {
        boolean fresh = !step.has("kind");
        EntryFields.word(
                form, step, "kind", Choices.proceedings(step.path("kind").asString("")), "Select what it is");
        LocalDate on = KnownDay.readPlanned(form, step, "known", "on", "day");
        EntryFields.done(form, step, DONE);
        if (fresh && form.value(DONE).isEmpty()) {
            form.refuse(DONE, "Select whether it has taken place");
        }
        if (on != null && on.isAfter(today) && step.path(DONE).asBoolean(false)) {
            form.refuse(DONE, "Select ‘Still to come’, or enter a day that is today or in the past");
        }
        EntryFields.person(form, step, "suspect", suspects(file), "Select the suspect, or ‘Not recorded which’");
        EntryFields.text(form, step, "note");
        if (step.path("kind").asString("").equals("other") && !step.has("note")) {
            form.refuse("note", "Say what it is");
        }
    }
}
