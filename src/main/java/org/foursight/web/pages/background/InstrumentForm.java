package org.foursight.web.pages.background;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Instrument;
import org.foursight.facts.Words;
import org.foursight.web.pages.desk.CaseList;
import org.foursight.web.pages.desk.CaseWords;
import org.foursight.web.pages.desk.EntryCard;
import org.foursight.web.pages.desk.EntryCard.Row;
import org.foursight.web.pages.desk.EntryFields;
import org.foursight.web.pages.desk.EntryKind;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.KnownDay;
import org.foursight.web.pages.desk.Option;
import tools.jackson.databind.node.ObjectNode;

/** Results of risk tools, as whoever assessed recorded them: what the pages show and ask. Nothing is computed. */
public final class InstrumentForm extends EntryKind<Instrument> {

    /** Tools by the names that rules know. */
    public static final List<Option> TOOLS = CaseWords.options("Tool");
    /** What of a tool can be rated. */
    public static final List<Option> DOMAINS = CaseWords.options("Domain");

    private static final String OTHER = "other";
    private static final String WHOLE = "whole";
    private static final int MOST = 200;

    /** Make it. */
    public InstrumentForm() {
        super(CaseList.INSTRUMENTS, "background", "tool");
    }

    @Override
    protected EntryCard card(Instrument rated, CaseFile file) {
        return EntryCard.of(
                rated.id(),
                rated.tool() + (rated.domain() == null ? "" : ", " + Words.domain(rated.domain())),
                Row.typed("Result, as recorded", rated.outcome()),
                Row.of("Assessed on", rated.on() == null ? "Not recorded" : Words.date(rated.on())),
                Row.typed("Role of the assessor", Objects.requireNonNullElse(rated.assessor(), "")),
                Row.of("Trained in the tool", EntryFields.done(rated.trained())));
    }

    @Override
    protected Form form(Instrument rated) {
        Form form = Form.blank()
                .put("outcome", rated.outcome())
                .put("assessor", rated.assessor())
                .put("trained", rated.trained());
        put(form, "tool", rated.tool(), TOOLS);
        put(form, "domain", Objects.requireNonNullElse(rated.domain(), WHOLE), DOMAINS);
        return KnownDay.put(form, "assessed", "on", rated.on());
    }

    private static void put(Form form, String field, String word, List<Option> options) {
        boolean known = options.stream().anyMatch(option -> option.value().equals(word));
        form.put(field, known ? word : OTHER).put(field + "Name", known ? null : word);
    }

    @Override
    protected void read(Form form, ObjectNode rated, CaseFile file, LocalDate today) {
        named(form, rated, "tool", TOOLS, "tool");
        named(form, rated, "domain", DOMAINS, "domain");
        if (form.has("domain", WHOLE)) {
            rated.remove("domain");
        }
        EntryFields.required(form, rated, "outcome", "Enter the result as it was recorded");
        KnownDay.read(form, rated, "assessed", "on", "day of the assessment", today);
        EntryFields.text(form, rated, "assessor");
        EntryFields.limit(form, "assessor", "The role of the assessor", MOST);
        EntryFields.done(form, rated, "trained");
    }

    private static void named(Form form, ObjectNode rated, String field, List<Option> options, String called) {
        EntryFields.word(form, rated, field, options, "Select the " + called + ", or ‘Another’ and name it");
        if (form.has(field, OTHER)) {
            form.require(field + "Name", "Enter the name of the " + called);
            EntryFields.limit(form, field + "Name", "The name of the " + called, MOST);
            rated.put(field, form.value(field + "Name"));
        }
    }
}
