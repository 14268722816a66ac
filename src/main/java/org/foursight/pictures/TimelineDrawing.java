package org.foursight.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.facts.Words;

/** Draws the incidents of a case over time. */
final class TimelineDrawing {

    /** Above so many dated incidents those of a week are drawn as one bar. */
    static final int MOST_SINGLE = 60;

    /** How wide it is drawn for one reader. */
    static final int WIDTH = 1000;

    /** How wide it is drawn for a room, which sees it as wide and so all of it larger. */
    static final int WIDTH_FOR_ROOM = 480;

    private static final int LEFT = 200;
    private static final int MARGIN = 20;
    private static final int TAG_ROW = 16;
    private static final int TAG_WIDTH = 30;
    private static final int TAG_ROWS = 4;
    private static final int GAP = 6;
    private static final int AXIS = 44;

    private TimelineDrawing() {}

    /** Draw them; nothing when none has a date. */
    static Optional<TimelineChart> of(CaseFile file, List<Incident> incidents, int width) {
        List<Span> dated = incidents.stream()
                .flatMap(incident -> Span.of(incident.when()).stream())
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        Moments moments = Moments.of(file, incidents);
        List<Span> drawn = new ArrayList<>(dated);
        drawn.addAll(moments.spans());
        TimeScale scale = TimeScale.of(drawn, LEFT, width - MARGIN);
        boolean weekly = dated.size() > MOST_SINGLE;

        List<TimelineChart.Line> lines = lines(moments, scale);
        int top = GAP
                + TAG_ROW
                        * (1
                                + lines.stream()
                                                .mapToInt(TimelineChart.Line::y)
                                                .max()
                                                .orElse(0)
                                        / TAG_ROW);
        List<TimelineChart.Lane> lanes = new ArrayList<>();
        int y = top;
        Lanes drawing = new Lanes(scale, weekly);
        for (Map.Entry<String, List<Span>> kind : Lanes.kinds(incidents).entrySet()) {
            TimelineChart.Lane lane = drawing.draw(kind.getKey(), kind.getValue(), y);
            lanes.add(lane);
            y += lane.height() + GAP;
        }
        List<TimelineChart.Mark> breaches = moments.breaches().stream()
                .map(span -> new TimelineChart.Mark(scale.middle(span.middle()), "B"))
                .distinct()
                .toList();
        int bottom = y + (breaches.isEmpty() ? 0 : TAG_ROW + GAP);
        List<String> key = new ArrayList<>(moments.key());
        TimelineWords words = new TimelineWords(dated, incidents.size(), lanes.size(), weekly);
        return Optional.of(new TimelineChart(
                words.title(),
                words.description(breaks(scale, key)),
                width,
                bottom + AXIS,
                top,
                bottom,
                lanes,
                Ticks.of(scale, width),
                marks(scale),
                lines,
                breaches,
                key));
    }

    /** Tags that would stand on each other stand one above the other. */
    private static List<TimelineChart.Line> lines(Moments moments, TimeScale scale) {
        List<TimelineChart.Line> lines = new ArrayList<>();
        int[] free = new int[TAG_ROWS];
        for (Moments.Moment moment : moments.lines()) {
            int x = scale.middle(moment.day());
            int row = 0;
            while (row < TAG_ROWS - 1 && free[row] > x) {
                row++;
            }
            free[row] = x + TAG_WIDTH;
            lines.add(new TimelineChart.Line(x, TAG_ROW * (row + 1), moment.tag()));
        }
        return lines;
    }

    private static List<TimelineChart.Mark> marks(TimeScale scale) {
        List<TimelineChart.Mark> marks = new ArrayList<>();
        List<TimeScale.Stretch> all = scale.stretches();
        for (int i = 1; i < all.size(); i++) {
            int x = (int) Math.round(all.get(i).x() - scale.cut() / 2);
            marks.add(new TimelineChart.Mark(x, "G" + i));
        }
        return marks;
    }

    /** Say in the key what each break cuts; return the longest in days. */
    private static int breaks(TimeScale scale, List<String> key) {
        int longest = 0;
        List<TimeScale.Stretch> all = scale.stretches();
        for (int i = 1; i < all.size(); i++) {
            Span gap = new Span(all.get(i - 1).to(), all.get(i).from());
            key.add("G" + i + ": gap drawn short, nothing with a date for " + (gap.days() - 1) + " days, from "
                    + Words.date(gap.from()) + " to " + Words.date(gap.to()));
            longest = Math.max(longest, gap.days() - 1);
        }
        return longest;
    }
}
