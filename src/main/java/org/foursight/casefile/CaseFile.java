package org.foursight.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded for one screening, as recorded.
 *
 * @param schema always {@code foursight/case-file/1}
 * @param reference the case's reference
 * @param demonstration set on demonstration cases only
 * @param asOf the date of the screening; the only "now"
 * @param reportedOn when it was reported; null when not recorded
 * @param recordedAs how the report was recorded
 * @param unit the profile of the unit; null for the default
 * @param victims at least one
 * @param suspects at least one
 * @param relationships how they know each other
 * @param incidents reported acts
 * @param warnings when the suspect was told it was unwanted
 * @param impact effects on the victims' daily life
 * @param answers replies to questionnaire items
 * @param instruments results of risk tools
 * @param history what happened before or beside
 * @param orders orders against the suspects
 * @param investigation what has been done
 * @param proceedings custody and court dates
 * @param decisions what officers decided or advised
 */
public record CaseFile(
        String schema,
        String reference,
        @Nullable Demonstration demonstration,
        LocalDate asOf,
        @Nullable LocalDate reportedOn,
        Classification recordedAs,
        @Nullable String unit,
        List<Victim> victims,
        List<Suspect> suspects,
        List<Relationship> relationships,
        List<Incident> incidents,
        List<Warning> warnings,
        List<Impact> impact,
        List<Answer> answers,
        List<Instrument> instruments,
        List<History> history,
        List<Order> orders,
        List<Step> investigation,
        List<Step> proceedings,
        List<Decision> decisions) {

    /** Missing lists are empty; the record keeps its own copies. */
    public CaseFile {
        victims = victims == null ? List.of() : List.copyOf(victims);
        suspects = suspects == null ? List.of() : List.copyOf(suspects);
        relationships = relationships == null ? List.of() : List.copyOf(relationships);
        incidents = incidents == null ? List.of() : List.copyOf(incidents);
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
        impact = impact == null ? List.of() : List.copyOf(impact);
        answers = answers == null ? List.of() : List.copyOf(answers);
        instruments = instruments == null ? List.of() : List.copyOf(instruments);
        history = history == null ? List.of() : List.copyOf(history);
        orders = orders == null ? List.of() : List.copyOf(orders);
        investigation = investigation == null ? List.of() : List.copyOf(investigation);
        proceedings = proceedings == null ? List.of() : List.copyOf(proceedings);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /** Return a copy with other answers. */
    public CaseFile withAnswers(List<Answer> others) {
        return new CaseFile(
                schema,
                reference,
                demonstration,
                asOf,
                reportedOn,
                recordedAs,
                unit,
                victims,
                suspects,
                relationships,
                incidents,
                warnings,
                impact,
                others,
                instruments,
                history,
                orders,
                investigation,
                proceedings,
                decisions);
    }
}
