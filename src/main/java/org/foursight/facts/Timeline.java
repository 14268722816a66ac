package org.foursight.facts;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The dates of the conduct, by what is surely known.
 *
 * @param about the victim and suspect
 * @param firstOn the earliest recorded day, null when no date is known
 * @param lastOn the latest day on which conduct is surely recorded, null when no date is known
 * @param until the latest day on which recorded conduct can have been, null when no date is known
 * @param exact whether every dated entry names its day
 * @param spanDays days between the first and the last surely recorded conduct; 0 or more
 * @param longestGapDays the longest time without recorded conduct, by the latest possible start and the earliest possible end; 0 or more
 * @param trend {@code rising}, {@code falling}, {@code steady} or {@code notKnown}: incidents in the later half of the span against the earlier half
 * @param episodes runs of conduct parted by six months or more; 1 or more
 * @param entries the entries it came from
 */
public record Timeline(
        String about,
        @Nullable LocalDate firstOn,
        @Nullable LocalDate lastOn,
        @Nullable LocalDate until,
        boolean exact,
        int spanDays,
        int longestGapDays,
        String trend,
        int episodes,
        List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        if (firstOn != null && firstOn.equals(until)) {
            return "recorded conduct on " + Words.date(firstOn);
        }
        return exact || firstOn == null
                ? "recorded conduct from " + Words.date(firstOn) + " to " + Words.date(until)
                : "recorded conduct between " + Words.date(firstOn) + " and " + Words.date(until)
                        + ", not every day known exactly";
    }
}
