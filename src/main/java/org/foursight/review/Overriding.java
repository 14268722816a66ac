package org.foursight.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foursight.store.audit.Actor;
import org.jspecify.annotations.Nullable;

/** The rules of deciding otherwise than the rules conclude. */
public final class Overriding {

    /** A lowered conclusion is looked at again within so many days. */
    private static final int LATEST_RECHECK_DAYS = 28;

    private static final int LEAST_WORDS_TO_LOWER = 30;

    private Overriding() {}

    /**
     * Say what stands against recording an act.
     *
     * @param act what somebody wants to record
     * @param by who
     * @param handling how the case has been handled so far
     * @param today the day it is recorded
     */
    public static Optional<Objection> against(Act act, Actor by, Handling handling, LocalDate today) {
        Optional<Objection> missing = Whole.against(act);
        if (missing.isPresent()) {
            return missing;
        }
        if (act instanceof Act.OwnView own) {
            return againstView(own, by, handling);
        }
        if (act instanceof Act.ShownEarly early) {
            return unknown(early.screening(), handling)
                    .or(() -> words("reason", early.reason(), 1, "Say why safeguarding could not wait."));
        }
        if (act instanceof Act.Judgement one) {
            return againstStand(one.screening(), one.stand(), one, by, handling)
                    .or(() -> againstAbout(one.about(), handling))
                    .or(() -> act instanceof Act.Reviewed review ? againstLowering(review, today) : Optional.empty());
        }
        if (act instanceof Act.Looked looked) {
            return againstStand(looked.screening(), Stand.AGREE, null, by, handling);
        }
        if (act instanceof Act.Seconded second) {
            return againstSecond(second, by, handling);
        }
        if (act instanceof Act.OrderConsidered order) {
            return words("why", order.why(), 1, "Say why an order is applied for, or why not.");
        }
        return act instanceof Act.AdviceTaken advice ? againstAdvice(advice) : Optional.empty();
    }

    /** A view written down after the report was seen is no view of one's own. */
    private static Optional<Objection> againstView(Act.OwnView own, Actor by, Handling handling) {
        if (handling.isShownTo(by, own.screening())) {
            return Optional.of(Objection.to(
                    "screening",
                    "The report has been shown to you already.",
                    "Record a decision; the view you wrote down before stays as it is."));
        }
        return unknown(own.screening(), handling);
    }

    private static Optional<Objection> againstStand(
            String screening, Stand stand, Act.@Nullable Judgement decision, Actor by, Handling handling) {
        Optional<Objection> unknown = unknown(screening, handling);
        if (unknown.isPresent()) {
            return unknown;
        }
        if (!handling.isShownTo(by, screening)) {
            return Optional.of(Objection.to(
                    "screening", "Your own view comes first.", "Write down your own view, then see the report."));
        }
        if (stand == Stand.AGREE || decision == null) {
            return Optional.empty();
        }
        if (stand == Stand.ASK) {
            return words("reason", decision.reason(), 1, "Say what has to be known.");
        }
        List<Why> reasons = decision.reasons();
        return reasons.stream().allMatch(why -> why.code().fits(stand))
                ? againstReasons(decision.code(), reasons)
                : Optional.of(chooseReason());
    }

    /** Every reason is another, and each says in words what it is. */
    private static Optional<Objection> againstReasons(@Nullable ReasonCode first, List<Why> reasons) {
        if (first == null || reasons.stream().map(Why::code).distinct().count() < reasons.size()) {
            return Optional.of(chooseReason());
        }
        for (int place = 0; place < reasons.size(); place++) {
            Why why = reasons.get(place);
            String field = place == 0 ? "reason" : "further/" + (place - 1) + "/words";
            Optional<Objection> empty = words(field, why.words(), why.code().leastWords(), "Say the reason in words.");
            if (empty.isPresent()) {
                return empty;
            }
        }
        return Optional.empty();
    }

    private static Objection chooseReason() {
        return Objection.to("code", "A reason is missing.", "Choose why from the list of reasons, each once.");
    }

    private static Optional<Objection> againstAbout(@Nullable About about, Handling handling) {
        return about == null || handling.pairs().contains(about.toString())
                ? Optional.empty()
                : Optional.of(Objection.to(
                        "about",
                        "The report is about no such victim and suspect.",
                        "Name two people of the last report, or nobody if it is the same for all. A report kept before"
                                + " decisions could be about two people has to be made again first."));
    }

    private static Optional<Objection> againstLowering(Act.Reviewed review, LocalDate today) {
        if (review.stand() != Stand.LOWER) {
            return Optional.empty();
        }
        LocalDate recheck = review.recheck();
        if (recheck == null || !recheck.isAfter(today) || recheck.isAfter(today.plusDays(LATEST_RECHECK_DAYS))) {
            return Optional.of(Objection.to(
                    "recheck",
                    "A lowered conclusion needs a day on which it is looked at again.",
                    "Give a day after today and within " + LATEST_RECHECK_DAYS + " days."));
        }
        String longest = review.reasons().stream()
                .map(why -> why.words().strip())
                .max(Comparator.comparing(String::length))
                .orElse("");
        return words("reason", longest, LEAST_WORDS_TO_LOWER, "Say in a sentence what shows it.");
    }

    private static Optional<Objection> againstSecond(Act.Seconded second, Actor by, Handling handling) {
        Optional<CaseAct> lowering = handling.waiting(second.lowering());
        if (lowering.isEmpty()) {
            return Optional.of(Objection.to(
                    "lowering",
                    "No lowering of that number waits for a second person.",
                    "Open the case again; another person may have answered it."));
        }
        if (lowering.get().by().same(by)) {
            return Optional.of(Objection.anotherPerson(
                    "You proposed this lowering yourself.", "Ask another reviewer to say yes or no."));
        }
        String screening = ((Act.Reviewed) lowering.get().act()).screening();
        if (!handling.isShownTo(by, screening)) {
            return Optional.of(Objection.to(
                    "lowering", "Your own view comes first.", "Write down your own view, then see the report."));
        }
        return words("reason", second.reason(), 1, "Say why.");
    }

    private static Optional<Objection> againstAdvice(Act.AdviceTaken advice) {
        if (advice.owner().isBlank()) {
            return Optional.of(Objection.to("owner", "Nobody has it.", "Say whose it is."));
        }
        if (advice.state() == AdviceState.OPEN || advice.state() == AdviceState.DONE) {
            return Optional.empty();
        }
        boolean later = advice.reasons().stream().anyMatch(why -> why.code() == ReasonCode.NOT_PRACTICABLE);
        if (later && advice.due() == null) {
            return Optional.of(Objection.to(
                    "due", "What is not practicable now is looked at again.", "Give the day on which it is."));
        }
        return advice.reasons().stream().allMatch(why -> why.code().isOnAdvice())
                ? againstReasons(advice.code(), advice.reasons())
                : Optional.of(chooseReason());
    }

    private static Optional<Objection> unknown(String screening, Handling handling) {
        boolean last = handling.screened()
                .filter(screened -> screened.screening().equals(screening))
                .isPresent();
        return last
                ? Optional.empty()
                : Optional.of(Objection.to(
                        "screening",
                        "That is not the last screening of this case.",
                        "Open the last one; decisions are made on it."));
    }

    private static Optional<Objection> words(String field, @Nullable String words, int least, String remedy) {
        return words != null && words.strip().length() >= least
                ? Optional.empty()
                : Optional.of(Objection.to(
                        field, least > 1 ? "At least " + least + " characters are wanted." : "It is empty.", remedy));
    }
}
