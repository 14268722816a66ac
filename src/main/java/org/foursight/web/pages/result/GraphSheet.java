package org.foursight.web.pages.result;

import java.util.List;
import org.foursight.pictures.DerivationGraph;

/**
 * What an element rests on for one victim and suspect, drawn, with the same in sentences.
 *
 * @param who the two, in words
 * @param graph the picture
 * @param steps one sentence a step, each resting on those before
 */
public record GraphSheet(String who, DerivationGraph graph, List<String> steps) {

    /** The record keeps its own copy of the list. */
    public GraphSheet {
        steps = List.copyOf(steps);
    }
}
