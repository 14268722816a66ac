package org.foursight.documents;

import java.util.List;

/** A piece of a document. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title, 2 and 3 below
     * @param words its words
     */
    record Heading(int level, String words) implements Block {}

    /**
     * A paragraph.
     *
     * @param words its words
     */
    record Text(String words) implements Block {}

    /**
     * A list.
     *
     * @param points its points
     */
    record Points(List<String> points) implements Block {

        /** The record keeps its own copy of the list. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A table with a row of headers; the first cell of each row is its header.
     *
     * @param caption what it shows
     * @param columns headers of the columns
     * @param rows the rows, each with as many cells
     */
    record Grid(String caption, List<String> columns, List<List<String>> rows) implements Block {

        /** The record keeps its own copies of the lists. */
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
