package org.foursight.report;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.findings.Status;

/**
 * One element that comes out differently when something in the case file, or the rule book, is supposed to be different.
 *
 * @param about the victim and suspect
 * @param id the element's id
 * @param label its name
 * @param kind what kind of element it is
 * @param before its status before
 * @param after its status after
 * @param started rules that fire on it after and did not before
 * @param ceased rules that fired on it before and do not after
 */
public record Moved(
        String about,
        String id,
        String label,
        String kind,
        Status before,
        Status after,
        List<RuleGist> started,
        List<RuleGist> ceased) {

    /** The record keeps its own copies of the lists. */
    public Moved {
        started = List.copyOf(started);
        ceased = List.copyOf(ceased);
    }

    /** Return the ids of the rules that make the difference: those that fire now, then those that no longer do. */
    public List<String> rules() {
        return Stream.concat(started.stream(), ceased.stream())
                .map(RuleGist::rule)
                .toList();
    }

    /**
     * A rule with its one sentence.
     *
     * @param rule the rule's id
     * @param gist its one sentence
     */
    public record RuleGist(String rule, String gist) {}
}
