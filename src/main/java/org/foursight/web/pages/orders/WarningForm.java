package org.foursight.web.pages.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Warning;
import org.foursight.casefile.WarningBy;
import org.foursight.facts.Words;
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

/** When suspects were told that it is unwanted: what the pages show and ask; a note left empty stays as it was. */
public final class WarningForm extends EntryKind<Warning> {

    /** Who can have told the suspect. */
    public static final List<Option> BY = CaseWords.options(WarningBy.values());

    /** Make it. */
    public WarningForm() {
        super(CaseList.WARNINGS, "orders", "by");
    }

    @Override
    protected EntryCard card(Warning warning, CaseFile file) {
        return EntryCard.of(
                warning.id(),
                "Told, " + Words.when(warning.when()),
                Row.of(
                        "Who was told",
                        EntryFields.isOneOfEach(file)
                                ? ""
                                : "Suspect " + warning.suspect() + ", about victim " + warning.victim()),
                Row.of("Told by", CaseWords.of(warning.by())),
                Row.typed("Note", Objects.requireNonNullElse(warning.note(), "")),
                Row.of("Based on", Choices.basis(warning.basis())));
    }

    @Override
    protected Form form(Warning warning) {
        return WhenFields.put(Form.blank(), warning.when())
                .put("victim", warning.victim())
                .put("suspect", warning.suspect())
                .put("by", warning.by())
                .put("note", warning.note())
                .put("basis", warning.basis());
    }

    @Override
    protected void read(Form form, ObjectNode warning, CaseFile file, LocalDate today) {
        EntryFields.person(form, warning, "suspect", suspects(file), "Select the suspect who was told");
        EntryFields.person(
                form, warning, "victim", victims(file), "Select the victim whom the suspect was told to leave alone");
        EntryFields.word(form, warning, "by", BY, "Select who told the suspect");
        WhenFields.read(form, warning, "telling the suspect", today);
        EntryFields.text(form, warning, "note");
        EntryFields.basis(form, warning);
    }
}
