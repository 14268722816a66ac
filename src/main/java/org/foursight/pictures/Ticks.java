package org.foursight.pictures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Marks months on a time scale, as many as have room for their names. */
final class Ticks {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final int[] EVERY = {1, 2, 3, 6, 12, 24, 60, 120};
    private static final int DAYS_OF_MONTH = 30;
    private static final int ROOM = 84;
    private static final int NAME = 70;

    private Ticks() {}

    /** Return the ticks; a name that would stand out beyond the right edge is left out. */
    static List<TimelineChart.Mark> of(TimeScale scale, int right) {
        List<TimelineChart.Mark> ticks = new ArrayList<>();
        int every = every(scale);
        int free = 0;
        for (TimeScale.Stretch stretch : scale.stretches()) {
            List<TimelineChart.Mark> months = new ArrayList<>();
            LocalDate month = stretch.from().withDayOfMonth(1);
            while (!month.isAfter(stretch.to())) {
                boolean due = (month.getYear() * 12 + month.getMonthValue() - 1) % every == 0;
                if (due && !month.isBefore(stretch.from())) {
                    months.add(new TimelineChart.Mark(scale.start(month), MONTH.format(month)));
                }
                month = month.plusMonths(1);
            }
            if (months.isEmpty()) {
                months.add(new TimelineChart.Mark(scale.start(stretch.from()), DAY.format(stretch.from())));
            }
            for (TimelineChart.Mark mark : months) {
                boolean hasRoom = mark.x() >= free && mark.x() + NAME <= right;
                ticks.add(hasRoom ? mark : new TimelineChart.Mark(mark.x(), ""));
                free = hasRoom ? mark.x() + ROOM : free;
            }
        }
        return ticks;
    }

    private static int every(TimeScale scale) {
        for (int months : EVERY) {
            if (scale.width(months * DAYS_OF_MONTH) >= ROOM) {
                return months;
            }
        }
        return EVERY[EVERY.length - 1];
    }
}
