package org.foursight.pictures;

import java.util.List;

/**
 * What a conclusion rests on, from entries at the left to the conclusion at the right, ready to be drawn.
 *
 * @param title what it shows
 * @param description the same in words
 * @param width its width
 * @param height its height
 * @param boxes entries, rules and findings
 * @param arrows what supports what
 * @param leftOut how many entries, rules and findings are not drawn, because there are too many; the list has them
 */
public record DerivationGraph(
        String title, String description, int width, int height, List<Box> boxes, List<Arrow> arrows, int leftOut) {

    /** The record keeps its own copies of the lists. */
    public DerivationGraph {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A box with a few lines of words.
     *
     * @param kind {@code entry}, {@code rule} or {@code finding}
     * @param x its left edge
     * @param y its top edge
     * @param width its width
     * @param height its height
     * @param lines the words; the first says what it is
     */
    public record Box(String kind, int x, int y, int width, int height, List<String> lines) {

        /** The record keeps its own copy of the list. */
        public Box {
            lines = List.copyOf(lines);
        }

        /** Return its outline: entries have straight corners, rules cut ones, findings a second line. */
        public String outline() {
            int cut = kind.equals("rule") ? CUT : 0;
            String frame = "M%d %dh%dl%d %dv%dl-%d %dh-%dl-%d -%dv-%dz"
                    .formatted(
                            x + cut,
                            y,
                            width - 2 * cut,
                            cut,
                            cut,
                            height - 2 * cut,
                            cut,
                            cut,
                            width - 2 * cut,
                            cut,
                            cut,
                            height - 2 * cut);
            return !kind.equals("finding")
                    ? frame
                    : frame + "M%d %dh%dv%dh-%dz".formatted(x + 3, y + 3, width - 6, height - 6, width - 6);
        }

        private static final int CUT = 8;
    }

    /**
     * An arrow.
     *
     * @param path its line, with its head
     */
    public record Arrow(String path) {}
}
