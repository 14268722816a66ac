package org.foursight.report;

import java.util.List;
import org.foursight.findings.Status;

/**
 * Why one element comes out as it does, down to the entries and paragraphs, as a graph and as sentences.
 *
 * @param schema always {@code foursight/explanation/1}
 * @param caseReference the case's reference
 * @param about the victim and suspect
 * @param id the element's id
 * @param label its name
 * @param status its status
 * @param nodes findings, rules, entries and paragraphs, each once
 * @param edges what supports what
 * @param steps one sentence a step, premises first, each once
 * @param whyNot why its other rules did not fire: what failed first, then what is unknown
 * @param waiting the open elements it waits for, down to their questions
 */
public record Explanation(
        String schema,
        String caseReference,
        String about,
        String id,
        String label,
        Status status,
        List<Node> nodes,
        List<Edge> edges,
        List<String> steps,
        List<WhyNot> whyNot,
        List<Waiting> waiting) {

    /** The record keeps its own copies of the lists. */
    public Explanation {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        steps = List.copyOf(steps);
        whyNot = List.copyOf(whyNot);
        waiting = List.copyOf(waiting);
    }

    /**
     * An open element that another waits for.
     *
     * @param id the element's id
     * @param label its name
     * @param whyNot the rules that could still conclude on it, and what they wait for
     */
    public record Waiting(String id, String label, List<WhyNot> whyNot) {

        /** The record keeps its own copy of the list. */
        public Waiting {
            whyNot = List.copyOf(whyNot);
        }
    }

    /**
     * Something an explanation rests on.
     *
     * @param id its id in the graph: kind and name with a colon between
     * @param kind {@code finding}, {@code rule}, {@code entry} or {@code paragraph}
     * @param label what it says
     * @param basis for an entry who it comes from: told by the victim, seen by an officer, record and so on; derived
     *     for a finding; empty otherwise
     */
    public record Node(String id, String kind, String label, String basis) {}

    /**
     * One thing that supports another.
     *
     * @param from the id of what supports
     * @param to the id of what is supported
     */
    public record Edge(String from, String to) {}
}
