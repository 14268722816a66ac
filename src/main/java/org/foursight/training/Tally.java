package org.foursight.training;

import java.util.List;
import java.util.stream.Collectors;
import org.foursight.findings.Status;

/**
 * What a room predicted at one stop.
 *
 * @param counts how many chose each answer
 */
public record Tally(List<Count> counts) {

    /** The record keeps its own copy of the list. */
    public Tally {
        counts = List.copyOf(counts);
    }

    /**
     * How many chose one answer.
     *
     * @param answer the answer
     * @param label its words
     * @param number how many
     */
    public record Count(Status answer, String label, int number) {

        /** Return how far apart the stripes of its bar stand, so that no bar is told by colour alone. */
        public int pattern() {
            return 2 + Stop.ANSWERS.indexOf(answer) * 2;
        }
    }

    static Tally of(Stop stop, Ballot ballot) {
        return new Tally(Stop.ANSWERS.stream()
                .map(answer -> new Count(answer, stop.label(answer), ballot.total(answer)))
                .toList());
    }

    /** Return how many predicted. */
    public int total() {
        return counts.stream().mapToInt(Count::number).sum();
    }

    /** Return the answers that most chose; several when they are equal, none when nobody predicted. */
    public List<Count> most() {
        int most = counts.stream().mapToInt(Count::number).max().orElse(0);
        return most == 0
                ? List.of()
                : counts.stream().filter(count -> count.number() == most).toList();
    }

    /** Say whether the room was split: no answer was that of two thirds. */
    public boolean isSplit() {
        return total() > 0 && counts.stream().noneMatch(count -> 3 * count.number() >= 2 * total());
    }

    /** Return the room's answer in words. */
    public String words() {
        if (total() == 0) {
            return "No predictions";
        }
        return most().stream()
                .map(count -> count.label() + " (" + count.number() + " of " + total() + ")")
                .collect(Collectors.joining("; "));
    }
}
