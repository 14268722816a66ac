package org.foursight.training;

import java.util.List;
import org.foursight.findings.Status;
import org.foursight.report.OutcomeRange;

/**
 * What the rules conclude at one stop, from exactly what was entered by then, and why.
 *
 * @param about the pair, such as {@code v1~s1}
 * @param label the name of the element
 * @param test the question it answers
 * @param status what the rules conclude
 * @param steps why, one sentence a step, premises first
 * @param lacking why no other rule fired: what each of them wants
 * @param deciding the rules that concluded it
 * @param ways the fewest answers that would move it; empty for what is not a main outcome
 * @param restsOn entries without which it would come out differently
 */
public record Verdict(
        String about,
        String label,
        String test,
        Status status,
        List<String> steps,
        List<String> lacking,
        List<Deciding> deciding,
        List<OutcomeRange.Way> ways,
        List<Without> restsOn) {

    /** The record keeps its own copies of the lists. */
    public Verdict {
        steps = List.copyOf(steps);
        lacking = List.copyOf(lacking);
        deciding = List.copyOf(deciding);
        ways = List.copyOf(ways);
        restsOn = List.copyOf(restsOn);
    }

    /**
     * A rule that concluded it.
     *
     * @param rule the rule's id
     * @param gist its one sentence
     * @param source key and paragraph
     * @param title title of the source
     */
    public record Deciding(String rule, String gist, String source, String title) {}

    /**
     * An entry that carries the outcome.
     *
     * @param entry the entry's id
     * @param without what it would be without the entry
     */
    public record Without(String entry, Status without) {}
}
