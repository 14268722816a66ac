package org.foursight.store.keeping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;
import org.foursight.store.cases.CaseSummary;
import org.foursight.store.connection.CanonicalJson;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * How long after closing each class of case is looked at again; set by the force, none comes with the program.
 *
 * @param reviewAfter class and time, such as {@code "ordinary": "P1Y"}
 */
public record RetentionSchedule(Map<String, Period> reviewAfter) {

    /** The record keeps its own copy. */
    public RetentionSchedule {
        reviewAfter = Map.copyOf(reviewAfter);
    }

    /**
     * Read a schedule written as {@code {"reviewAfter": {"ordinary": "P1Y"}}}.
     *
     * @throws StoreException when it is not written so
     */
    public static RetentionSchedule read(String json) {
        try {
            Map<String, Period> times = new TreeMap<>();
            JsonNode classes = CanonicalJson.read(json).path("reviewAfter");
            for (Map.Entry<String, JsonNode> each : classes.properties()) {
                Period after = Period.parse(each.getValue().asString(""));
                if (after.isNegative() || after.isZero()) {
                    throw unreadable(null);
                }
                times.put(each.getKey(), after);
            }
            if (times.isEmpty()) {
                throw unreadable(null);
            }
            return new RetentionSchedule(times);
        } catch (JacksonException | DateTimeException malformed) {
            throw unreadable(malformed);
        }
    }

    /** Return the day a closed case is due for review of retention; null when its class is not in the schedule. */
    public @Nullable LocalDate due(CaseSummary closed) {
        Period after = closed.retention() == null ? null : reviewAfter.get(closed.retention());
        return after == null || closed.closed() == null ? null : closed.closed().plus(after);
    }

    private static StoreException unreadable(@Nullable Throwable cause) {
        return new StoreException(
                Trouble.NOT_FITTING,
                "The retention schedule cannot be read. Write {\"reviewAfter\": {\"class\": \"P1Y\"}} with the times"
                        + " of your force.",
                cause);
    }
}
