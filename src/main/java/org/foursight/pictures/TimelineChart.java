package org.foursight.pictures;

import java.util.List;

/**
 * The incidents of a case over time, ready to be drawn: whole numbers and words.
 *
 * @param title what it shows
 * @param description the same in words: counts, span, longest gap, which half of the time has more
 * @param width its width
 * @param height its height
 * @param top where the lanes begin
 * @param bottom where the lanes end
 * @param lanes kinds of behaviour, one above the other
 * @param ticks months, or a day where no month begins
 * @param breaks where longer gaps are cut short
 * @param lines reports, orders and warnings, each with a tag that {@code key} spells out
 * @param breaches breaches of orders
 * @param key what each tag and each break means, in words
 */
public record TimelineChart(
        String title,
        String description,
        int width,
        int height,
        int top,
        int bottom,
        List<Lane> lanes,
        List<Mark> ticks,
        List<Mark> breaks,
        List<Line> lines,
        List<Mark> breaches,
        List<String> key) {

    /** The record keeps its own copies of the lists. */
    public TimelineChart {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        breaks = List.copyOf(breaks);
        lines = List.copyOf(lines);
        breaches = List.copyOf(breaches);
        key = List.copyOf(key);
    }

    /**
     * A lane.
     *
     * @param label its name
     * @param y where it begins
     * @param height how high it is
     * @param exact the path of what has an exact date
     * @param approximate the path of what has not: bars without ends
     * @param counts how many stand at one place, where it is more than one
     */
    public record Lane(String label, int y, int height, String exact, String approximate, List<Mark> counts) {

        /** The record keeps its own copy of the list. */
        public Lane {
            counts = List.copyOf(counts);
        }
    }

    /**
     * Words at a place of the time scale.
     *
     * @param x where
     * @param words the words, empty for none
     */
    public record Mark(int x, String words) {}

    /**
     * A dashed line.
     *
     * @param x where
     * @param y where its tag stands
     * @param tag such as {@code R1}
     */
    public record Line(int x, int y, String tag) {}
}
