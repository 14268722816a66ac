package org.foursight.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says why a case needs a person; a case with no reason is not in the queue. */
public final class Queue {

    private final String ruleBook;
    private final LocalDate today;

    /** Make one for the rule book in use and the day. */
    public Queue(String ruleBook, LocalDate today) {
        this.ruleBook = ruleBook;
        this.today = today;
    }

    /**
     * Return why a case is in the queue, the most pressing first.
     *
     * @param revision the case file's last revision
     */
    public Set<QueueReason> reasons(Handling handling, int revision) {
        Set<QueueReason> reasons = EnumSet.noneOf(QueueReason.class);
        Optional<Act.Screened> screened = handling.screened();
        if (screened.isEmpty() || screened.get().revision() != revision) {
            reasons.add(QueueReason.NOT_SCREENED);
        }
        screened.ifPresent(last -> {
            boolean looked = handling.isLookedAt();
            add(reasons, !looked && !last.findings().redFlags().isEmpty(), QueueReason.RED_FLAG);
            add(reasons, !looked && last.findings().recordedBelow(), QueueReason.RECORDED_BELOW);
            add(reasons, !looked && last.findings().isOpen(), QueueReason.NOT_KNOWN);
            add(reasons, !last.ruleBook().equals(ruleBook), QueueReason.NEWER_RULES);
        });
        handling.decided().forEach((matter, act) -> {
            Stand stand = ((Act.Judgement) act.act()).stand();
            boolean answered = handling.isAnswered(matter);
            add(reasons, stand == Stand.LOWER && !answered, QueueReason.LOWERING_PROPOSED);
            add(reasons, stand != Stand.AGREE && !answered, QueueReason.VIEWS_DIFFER);
        });
        add(reasons, handling.lookAgainBy().filter(day -> day.isBefore(today)).isPresent(), QueueReason.REVIEW_OVERDUE);
        add(reasons, !handling.waitingForSecond().isEmpty(), QueueReason.LOWERING_PROPOSED);
        return reasons;
    }

    /** Return about which two people a decision waits for a reviewer; empty when none does, or one about everybody. */
    public static List<About> about(Handling handling) {
        List<Matter> waiting = Stream.concat(
                        handling.decided().entrySet().stream()
                                .filter(one -> ((Act.Judgement) one.getValue().act()).stand() != Stand.AGREE
                                        && !handling.isAnswered(one.getKey()))
                                .map(Map.Entry::getKey),
                        handling.waitingForSecond().stream().map(act -> Matter.of((Act.Judgement) act.act())))
                .toList();
        return waiting.stream().anyMatch(one -> one.about() == null)
                ? List.of()
                : waiting.stream()
                        .flatMap(one -> Stream.ofNullable(one.about()))
                        .distinct()
                        .toList();
    }

    private static void add(Set<QueueReason> reasons, boolean holds, QueueReason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
