package org.foursight.web.pages.desk;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.review.Act;
import org.foursight.review.AdviceState;
import org.foursight.review.Concern;
import org.foursight.review.Proposal;
import org.foursight.review.ReasonCode;
import org.foursight.review.Stand;
import org.foursight.review.Why;
import org.foursight.web.http.Refusal;
import org.jspecify.annotations.Nullable;

/** What forms about decisions offer to choose from, in words. */
public final class ActForms {

    /** What a person thinks a case is. */
    public static final List<Option> PROPOSALS = Stream.of(Proposal.values())
            .map(word -> Option.of(word, words(word)))
            .toList();
    /** What a person thinks a case needs. */
    public static final List<Option> CONCERNS = Stream.of(Concern.values())
            .map(word -> Option.of(word, words(word)))
            .toList();
    /** How a decision stands to the rules. */
    public static final List<Option> STANDS =
            Stream.of(Stand.values()).map(word -> Option.of(word, words(word))).toList();
    /** Why a decision is another than the rules conclude. */
    public static final List<Option> REASONS = options(code -> !code.isOnAdviceOnly());
    /** Why advice is not followed. */
    public static final List<Option> ADVICE_REASONS = options(ReasonCode::isOnAdvice);
    /** What became of a piece of advice. */
    public static final List<Option> STATES = Stream.of(AdviceState.values())
            .map(word -> Option.of(word, words(word)))
            .toList();
    /** Whether an order is applied for. */
    public static final List<Option> APPLYING =
            List.of(Option.of("yes", "Will be applied for"), Option.of("no", "Will not be applied for"));
    /** What a second person says. */
    public static final List<Option> AGREED =
            List.of(Option.of("yes", "Yes, lower it"), Option.of("no", "No, leave it as the rules conclude"));

    private ActForms() {}

    /** Return why a decision can be another than the rules conclude, when it stands so to them. */
    public static List<Option> reasons(Stand stand) {
        return options(code -> code.fits(stand));
    }

    private static List<Option> options(Predicate<ReasonCode> wanted) {
        return Stream.of(ReasonCode.values())
                .filter(wanted)
                .map(code -> new Option(code.toString(), code.label(), code.asks()))
                .toList();
    }

    /** Return it in words. */
    public static String words(Proposal proposal) {
        return switch (proposal) {
            case HARASSMENT -> "Harassment (s.2)";
            case STALKING_2A -> "Stalking (s.2A)";
            case STALKING_4A -> "Stalking involving fear of violence or serious alarm or distress (s.4A)";
            case NEITHER -> "None of these";
            case NOT_SURE -> "Not sure yet";
        };
    }

    /** Return it in words. */
    public static String words(Concern concern) {
        return switch (concern) {
            case ACT_NOW -> "Act now";
            case SPECIALIST_ADVICE -> "Specialist advice";
            case CONTINUE_ENQUIRIES -> "Carry on with enquiries";
        };
    }

    /** Return it in words. */
    public static String words(Stand stand) {
        return stand.label();
    }

    /** Return it in words. */
    public static String words(AdviceState state) {
        return switch (state) {
            case OPEN -> "In hand";
            case DONE -> "Done";
            case NOT_DONE -> "Not done";
            case NOT_APPLICABLE -> "Does not apply";
        };
    }

    /**
     * Return every reason with its words, or what was said without one; empty for nothing.
     *
     * @param before what stands between the decision and the first reason
     */
    static String words(List<Why> reasons, @Nullable String said, String before) {
        if (reasons.isEmpty()) {
            return said == null || said.isBlank() ? "" : ": " + said;
        }
        return before
                + reasons.stream()
                        .map(why -> why.code().label() + (why.words().isBlank() ? "" : ": " + why.words()))
                        .collect(Collectors.joining("; "));
    }

    /** Return what became of a piece of advice and why, in words. */
    public static String words(Act.AdviceTaken advice) {
        return words(advice.state()) + words(advice.reasons(), advice.reason(), ": ");
    }

    /** Return the constant a form sent, which was chosen from the options. */
    public static <E extends Enum<E>> E chosen(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        422, "Not recorded", "Something was sent that the form does not offer.", "Use the form."));
    }
}
