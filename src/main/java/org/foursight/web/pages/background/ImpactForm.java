package org.foursight.web.pages.background;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Impact;
import org.foursight.casefile.ImpactKind;
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

/** Changes to victims' daily life: what the pages show and ask. */
public final class ImpactForm extends EntryKind<Impact> {

    /** What can have changed. */
    public static final List<Option> KINDS = CaseWords.options(ImpactKind.values());

    /** Make it. */
    public ImpactForm() {
        super(CaseList.IMPACT, "background", "kind");
    }

    @Override
    protected List<Option> suspects(CaseFile file) {
        return EntryFields.suspectsOrNotRecorded(file);
    }

    @Override
    protected EntryCard card(Impact impact, CaseFile file) {
        String by = impact.suspect() == null ? "not recorded which suspect" : "suspect " + impact.suspect();
        return EntryCard.of(
                impact.id(),
                CaseWords.of(impact.kind()),
                Row.of(
                        "Whose life, and by whose conduct",
                        EntryFields.isOneOfEach(file) ? "" : "Victim " + impact.victim() + ", " + by),
                Row.of("Since", EntryFields.when(impact.when())),
                Row.typed("Note", Objects.requireNonNullElse(impact.note(), "")),
                Row.of("Based on", Choices.basis(impact.basis())));
    }

    @Override
    protected Form form(Impact impact) {
        return WhenFields.put(Form.blank(), impact.when())
                .put("victim", impact.victim())
                .put("suspect", Objects.requireNonNullElse(impact.suspect(), EntryFields.NOT_RECORDED))
                .put("kind", impact.kind())
                .put("note", impact.note())
                .put("basis", impact.basis());
    }

    @Override
    protected void read(Form form, ObjectNode impact, CaseFile file, LocalDate today) {
        EntryFields.person(form, impact, "victim", victims(file), "Select the victim whose life changed");
        EntryFields.person(
                form, impact, "suspect", suspects(file), "Select the suspect whose conduct it was, or ‘Not recorded’");
        EntryFields.word(form, impact, "kind", KINDS, "Select what changed");
        WhenFields.readIfGiven(form, impact, "the change", today);
        EntryFields.text(form, impact, "note");
        EntryFields.basis(form, impact);
    }
}
