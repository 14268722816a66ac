package org.foursight.web.pages.background;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.History;
import org.foursight.web.pages.desk.CaseList;
import org.foursight.web.pages.desk.CaseWords;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.EntryCard;
import org.foursight.web.pages.desk.EntryCard.Row;
import org.foursight.web.pages.desk.EntryFields;
import org.foursight.web.pages.desk.EntryKind;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.WhenFields;
import tools.jackson.databind.node.ObjectNode;

/** Earlier reports and history: what the pages show and ask. */
public final class HistoryForm extends EntryKind<History> {

    private static final String ANOTHER = "Another person, or not recorded";

    /** Make it. */
    public HistoryForm() {
        super(CaseList.HISTORY, "background", "kind");
    }

    /** Return what it can be, with a word that stands there already. */
    public static List<Option> kinds(String there) {
        return EntryFields.with(CaseWords.options("History"), there);
    }

    @Override
    protected List<Option> suspects(CaseFile file) {
        return EntryFields.suspectsOrNotRecorded(file);
    }

    @Override
    protected List<Option> victims(CaseFile file) {
        return EntryFields.orNotRecorded(EntryFields.victims(file), ANOTHER);
    }

    @Override
    protected EntryCard card(History event, CaseFile file) {
        return EntryCard.of(
                event.id(),
                Option.label(kinds(event.kind()), event.kind()) + ", " + EntryFields.when(event.when()),
                Row.of(
                        "Suspect",
                        file.suspects().size() == 1
                                ? ""
                                : Objects.requireNonNullElse(event.suspect(), EntryFields.NOT_RECORDED_WHICH)),
                Row.of("Towards", event.victim() == null ? ANOTHER : "Victim " + event.victim()),
                Row.typed("What the record says", event.summary()),
                Row.typed("Reference", Objects.requireNonNullElse(event.reference(), "")),
                Row.of("Linked to this report", EntryFields.done(event.linked())),
                Row.of("Based on", Choices.basis(event.basis())));
    }

    @Override
    protected Form form(History event) {
        return WhenFields.put(Form.blank(), event.when())
                .put("kind", event.kind())
                .put("suspect", Objects.requireNonNullElse(event.suspect(), EntryFields.NOT_RECORDED))
                .put("victim", Objects.requireNonNullElse(event.victim(), EntryFields.NOT_RECORDED))
                .put("summary", event.summary())
                .put("reference", event.reference())
                .put("linked", event.linked())
                .put("basis", event.basis());
    }

    @Override
    protected void read(Form form, ObjectNode event, CaseFile file, LocalDate today) {
        List<Option> kinds = kinds(event.path("kind").asString(""));
        EntryFields.word(form, event, "kind", kinds, "Select what it is");
        WhenFields.readIfGiven(form, event, "what is recorded", today);
        EntryFields.person(form, event, "suspect", suspects(file), "Select the suspect, or ‘Not recorded which’");
        EntryFields.person(form, event, "victim", victims(file), "Select whom it was towards");
        EntryFields.required(form, event, "summary", "Say what the record says");
        EntryFields.reference(form, "reference");
        EntryFields.text(form, event, "reference");
        EntryFields.done(form, event, "linked");
        EntryFields.basis(form, event);
    }
}
