package org.foursight.documents;

import java.util.List;

/**
 * A document before it has a format.
 *
 * @param title its title
 * @param marking what stands on every page
 * @param blocks its content; the first is the title
 */
public record Paper(String title, String marking, List<Block> blocks) {

    /** The record keeps its own copy of the list. */
    public Paper {
        blocks = List.copyOf(blocks);
    }
}
