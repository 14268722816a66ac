package org.foursight.web.pages.review;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casework.Measure;
import org.foursight.review.AdviceState;
import org.foursight.review.ReasonCode;
import org.foursight.review.Stand;
import org.foursight.sources.Element;
import org.foursight.web.pages.desk.ActForms;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Option;

/** Names what is counted. */
final class MeasureWords {

    private static final String HIDDEN = "Not shown";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final List<Option> RELATIONSHIPS = Stream.concat(
                    Choices.relationships().stream(),
                    Stream.of(
                            Option.of("several", "Several victims or suspects, not all alike"),
                            Option.of("notTaken", "Not taken down then")))
            .toList();
    private static final Map<String, String> PARTS = Map.of(
            Measure.TOTAL,
            "All",
            Measure.TOGETHER,
            "Those not shown, together",
            "otherwise",
            "Otherwise than the rules",
            "wentWithTheRules",
            "Then decided as the rules conclude",
            "keptTheirs",
            "Then decided otherwise than the rules",
            "undecided",
            "Decided nothing in that month",
            "applying",
            "Will be applied for",
            "notApplying",
            "Will not be applied for",
            "noEntry",
            "No entry",
            "middle",
            "Hours");

    private final Map<String, String> words = new LinkedHashMap<>();

    MeasureWords(List<Element> elements) {
        elements.forEach(element -> words.put(element.id(), element.label()));
        Stream.of(ReasonCode.values()).forEach(code -> words.put(code.toString(), code.label()));
        Stream.of(AdviceState.values()).forEach(state -> words.put(state.toString(), ActForms.words(state)));
        Stream.of(Stand.values()).forEach(stand -> words.put(stand.toString(), ActForms.words(stand)));
        words.put("none", "No reason given");
        words.putAll(PARTS);
    }

    MeasureRow row(Measure measure) {
        Integer number = measure.number();
        return new MeasureRow(
                MONTH.format(measure.month()),
                counted(measure.kind()),
                part(measure),
                number == null ? HIDDEN : number.toString());
    }

    /** A word can name a reason, a state of advice and a relationship: the kind says which. */
    private String part(Measure measure) {
        List<Option> own = switch (measure.kind()) {
            case ADVICE -> ActForms.STATES;
            case RELATIONSHIPS, OFFICERS_RELATIONSHIP, REVIEWERS_RELATIONSHIP -> RELATIONSHIPS;
            case MINUTES -> List.of(Option.of("middle", "Minutes"));
            default -> List.of();
        };
        String said = Option.label(own, measure.what());
        return said.equals(measure.what()) ? words.getOrDefault(measure.what(), measure.what()) : said;
    }

    private static String counted(Measure.Kind kind) {
        return switch (kind) {
            case OFFICERS -> "Conclusions that officers decided on";
            case OFFICERS_DIRECTION -> "Officers otherwise: in which direction";
            case OFFICERS_CONCLUSION -> "Officers otherwise: on which conclusion";
            case OFFICERS_RELATIONSHIP -> "Officers otherwise: how victim and suspect know each other";
            case OFFICERS_REASON -> "Officers otherwise: for which reason";
            case TO_LOOK_AT -> "Decided otherwise more often than not: look at its rules";
            case REVIEWERS -> "Conclusions that reviewers decided on, proposals to lower among them";
            case REVIEWERS_DIRECTION -> "Reviewers otherwise: in which direction";
            case REVIEWERS_CONCLUSION -> "Reviewers otherwise: on which conclusion";
            case REVIEWERS_RELATIONSHIP -> "Reviewers otherwise: how victim and suspect know each other";
            case REVIEWERS_REASON -> "Reviewers otherwise: for which reason";
            case OWN_VIEWS -> "Own views written down before the report";
            case AFTER_REPORT -> "Own view was another: after the report was shown";
            case ORDERS -> "Cases over which the rules were run: entry on a protection order";
            case ADVICE -> "Pieces of advice taken up: what became of them";
            case RELATIONSHIPS -> "Cases over which the rules were run: how victim and suspect know each other";
            case MINUTES -> "From a report being shown to the reader’s first decision on it, in the middle case";
            case HOURS -> "From running the rules to the first decision, in the middle case";
        };
    }
}
