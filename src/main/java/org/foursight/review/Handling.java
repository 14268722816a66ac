package org.foursight.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.store.audit.Actor;

/** How a case has been handled so far: what follows from everything done about it. */
public final class Handling {

    private final List<CaseAct> acts;

    private Handling(List<CaseAct> acts) {
        this.acts = List.copyOf(acts);
    }

    /** Read the acts about one case, in order. */
    public static Handling of(List<CaseAct> acts) {
        return new Handling(acts);
    }

    /** Return every act, in order. */
    public List<CaseAct> acts() {
        return acts;
    }

    /** Return the last screening; nothing when the rules were never run. */
    public Optional<Act.Screened> screened() {
        return acts.stream()
                .map(CaseAct::act)
                .filter(Act.Screened.class::isInstance)
                .map(Act.Screened.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** Tell whether a person may see a report: their own view is written down, or safeguarding could not wait. */
    public boolean isShownTo(Actor person, String screening) {
        return any(act -> act.by().same(person)
                && (act.act() instanceof Act.OwnView own && own.screening().equals(screening)
                        || act.act() instanceof Act.ShownEarly early
                                && early.screening().equals(screening)));
    }

    /** Return a person's own view of the case before a report. */
    public Optional<View> viewOf(Actor person, String screening) {
        return acts.stream()
                .filter(act -> act.by().same(person))
                .map(CaseAct::act)
                .filter(act -> act instanceof Act.OwnView own && own.screening().equals(screening))
                .map(act -> ((Act.OwnView) act).view())
                .reduce((earlier, later) -> later);
    }

    /** Return the pairs of the last report, as {@code v1~s1}; empty when it was kept before they were taken down. */
    public List<String> pairs() {
        return screened().map(last -> last.findings().pairs()).orElse(List.of());
    }

    /** Return the officer's last decision on each matter of the last report. */
    public Map<Matter, CaseAct> decided() {
        return last(act -> act.act() instanceof Act.Decided);
    }

    /** Return the officer's decision on the last report that counts for a matter. */
    public Optional<CaseAct> decidedOn(Matter matter) {
        return matter.in(decided());
    }

    /** Return the review of the last report that counts for a matter. */
    public Optional<CaseAct> reviewedOn(Matter matter) {
        return matter.in(reviewed());
    }

    /** Tell whether a reviewer has answered all of a matter. */
    boolean isAnswered(Matter matter) {
        return matter.isIn(reviewed(), pairs());
    }

    /** Return the last decision of a kind on each matter of the last report. */
    private Map<Matter, CaseAct> last(Predicate<CaseAct> counts) {
        Map<Matter, CaseAct> last = new LinkedHashMap<>();
        String screening = screened().map(Act.Screened::screening).orElse("");
        for (CaseAct act : acts) {
            if (act.act() instanceof Act.Judgement one && one.screening().equals(screening) && counts.test(act)) {
                Matter.put(last, one, act);
            }
        }
        Matter.share(last, pairs());
        return last;
    }

    /** Return what became of each piece of advice last. */
    public Map<String, Act.AdviceTaken> advice() {
        Map<String, Act.AdviceTaken> advice = new LinkedHashMap<>();
        for (CaseAct act : acts) {
            if (act.act() instanceof Act.AdviceTaken one) {
                advice.put(one.advice(), one);
            }
        }
        return advice;
    }

    /** Return the advice that is done or does not apply: nobody need be told of it again. */
    public Set<String> settled() {
        return advice().values().stream()
                .filter(taken -> taken.state() == AdviceState.DONE || taken.state() == AdviceState.NOT_APPLICABLE)
                .map(Act.AdviceTaken::advice)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Return the last entry on a stalking protection order. */
    public Optional<CaseAct> order() {
        return acts.stream()
                .filter(act -> act.act() instanceof Act.OrderConsidered)
                .reduce((earlier, later) -> later);
    }

    /** Return to whom the case was given last. */
    public Optional<Act.Assigned> assigned() {
        return acts.stream()
                .map(CaseAct::act)
                .filter(Act.Assigned.class::isInstance)
                .map(Act.Assigned.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** Return the lowerings on the last report that a second person has still to answer; a new report ends earlier ones. */
    public List<CaseAct> waitingForSecond() {
        List<CaseAct> waiting = new ArrayList<>();
        String last = screened().map(Act.Screened::screening).orElse("");
        for (CaseAct act : acts) {
            if (act.act() instanceof Act.Reviewed review
                    && review.stand() == Stand.LOWER
                    && review.screening().equals(last)
                    && !any(other -> other.act() instanceof Act.Seconded second && second.lowering() == act.number())) {
                waiting.add(act);
            }
        }
        return waiting;
    }

    /** Return a lowering by its number while it waits for a second person. */
    Optional<CaseAct> waiting(int number) {
        return waitingForSecond().stream().filter(act -> act.number() == number).findFirst();
    }

    /** Return the last review of each matter of the last report; a lowering counts only when it was seconded. */
    public Map<Matter, CaseAct> reviewed() {
        return last(act -> act.act() instanceof Act.Reviewed review
                && (review.stand() != Stand.LOWER || isSeconded(act.number())));
    }

    /** Return the first day on which something of the last report has to be looked at again; nothing without one. */
    public Optional<LocalDate> lookAgainBy() {
        Stream<LocalDate> lowered = reviewed().values().stream()
                .map(act -> ((Act.Reviewed) act.act()).recheck())
                .filter(Objects::nonNull);
        return Stream.concat(screened().map(last -> last.findings().reviewBy()).stream(), lowered)
                .min(Comparator.naturalOrder());
    }

    /** Tell whether a reviewer has looked at the whole of the last report. */
    public boolean isLookedAt() {
        String last = screened().map(Act.Screened::screening).orElse("");
        return any(act ->
                act.act() instanceof Act.Looked looked && looked.screening().equals(last));
    }

    boolean isSeconded(int lowering) {
        return any(act -> act.act() instanceof Act.Seconded second && second.lowering() == lowering && second.agreed());
    }

    private boolean any(Predicate<CaseAct> test) {
        return acts.stream().anyMatch(test);
    }
}
