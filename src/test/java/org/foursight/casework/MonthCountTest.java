package org.foursight.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;
import org.foursight.casework.Measure.Kind;
import org.junit.jupiter.api.Test;

/** What is shown of the reasons of a month. That decisions are counted as they should be is tested with the page. */
class MonthCountTest {

    /** Return what is shown of reasons, by part; “-” for what is not. */
    private static String shown(int decisions, Map<String, Integer> reasons) {
        MonthCount count = new MonthCount();
        times(decisions, () -> count.add(Kind.OFFICERS, "otherwise"));
        times(20, () -> count.add(Kind.OFFICERS, "agree"));
        reasons.forEach((reason, number) -> times(number, () -> count.add(Kind.OFFICERS_REASON, reason)));
        StringBuilder shown = new StringBuilder();
        for (Measure one : count.measures(YearMonth.of(2026, 5))) {
            if (one.kind() == Kind.OFFICERS_REASON) {
                shown.append(one.what())
                        .append(' ')
                        .append(one.number() == null ? "-" : one.number() + "")
                        .append("; ");
            }
        }
        return shown.toString();
    }

    private static void times(int number, Runnable done) {
        IntStream.range(0, number).forEach(one -> done.run());
    }

    @Test
    void each_reason_is_counted_where_decisions_have_one() {
        assertEquals("total 12; context 7; fact 5; ", shown(12, Map.of("context", 7, "fact", 5)));
    }

    @Test
    void how_many_reasons_more_than_decisions_is_told_from_five_up() {
        assertEquals("total 17; context 10; fact 7; ", shown(12, Map.of("context", 10, "fact", 7)));
        assertEquals("total -; ", shown(12, Map.of("context", 9, "fact", 7)));
    }

    @Test
    void with_small_ones_together_the_large_ones_are_still_told_and_no_sum_is() {
        assertEquals("total -; context 10; ", shown(14, Map.of("context", 10, "fact", 3, "other", 3)));
        assertEquals("total 14; context 8; together 6; ", shown(14, Map.of("context", 8, "fact", 3, "other", 3)));
    }
}
